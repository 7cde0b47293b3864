import { expect, test } from "vitest";
import { withMadeUpOperations } from "../../test/made-up-operation.ts";
import { type SchemaField, schemaFields } from "./schema-tree.ts";

const document = withMadeUpOperations();

function outline(fields: readonly SchemaField[]): unknown {
  return Object.fromEntries(fields.map((field) => [field.name, outline(field.fields)]));
}

test("fields are followed through named schemas and lists", () => {
  const fields = schemaFields(document, { $ref: "#/components/schemas/LibraryAlbumsResponse" }, "leaves");
  const entry = { node: { id: {} }, purchased: {}, uploaded: {}, objectId: {}, cursor: {} };
  const collection = { pageInfo: { hasNextPage: {}, token: {} }, edgeCount: {}, edges: entry };
  expect(outline(fields)).toEqual({ data: { user: { id: {}, libraryAlbums: collection } } });
});

test("a field has its type, its source and whether it is required", () => {
  const [id, qualities] = schemaFields(document, { $ref: "#/components/schemas/Album" }, "named");
  expect(id).toMatchObject({
    name: "id",
    required: true,
    source: "albums-page",
    type: { text: "string", schemaName: "CatalogId" },
    constraints: ["10 characters", "matches `^B0[0-9A-Z]{8}$`"],
  });
  expect(qualities).toMatchObject({
    required: false,
    type: { text: "array of strings", schemaName: "AudioQuality" },
    constraints: ["each one of `SD`, `HD`, `UHD`, `360RA`, or others to come"],
  });
});

test("a schema that holds itself ends where it comes again", () => {
  const [folders] = schemaFields(document, { $ref: "#/components/schemas/Folder" }, "leaves");
  expect(folders).toMatchObject({ recursive: true, fields: [], type: { schemaName: "Folder" } });
});

test("parts of allOf are merged, and choices and free keys are listed", () => {
  const text = { type: "string" };
  const fields = schemaFields(
    document,
    {
      allOf: [{ properties: { one: text } }],
      properties: { two: text },
      oneOf: [{ properties: { three: text } }, { properties: { four: text } }],
      additionalProperties: text,
    },
    "leaves",
  );
  expect(outline(fields)).toEqual({
    one: {},
    two: {},
    "choice 1": { three: {} },
    "choice 2": { four: {} },
    "any key": {},
  });
});
