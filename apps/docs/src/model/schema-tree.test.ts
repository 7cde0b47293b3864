import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { type SchemaFields, schemaFields } from "./schema-tree.ts";

const document = fixtureDocument();

function outline({ fields, choices }: SchemaFields): Record<string, unknown> {
  const all = [...fields, ...choices.flatMap(({ variants }) => variants)];
  return Object.fromEntries(all.map((field) => [field.name, outline(field)]));
}

const fieldsOf: (...args: Parameters<typeof schemaFields>) => SchemaFields["fields"] = (...args) =>
  schemaFields(...args).fields;

test("fields are followed through named schemas and lists", () => {
  const fields = schemaFields(document, { $ref: "#/components/schemas/LibraryAlbumsResponse" }, "leaves");
  const entry = { node: { id: {} }, purchased: {}, uploaded: {}, objectId: {}, cursor: {} };
  const collection = { pageInfo: { hasNextPage: {}, token: {} }, edgeCount: {}, edges: entry };
  expect(outline(fields)).toEqual({ data: { user: { id: {}, libraryAlbums: collection } } });
});

test("a field has its type, its source and whether it is required", () => {
  const [id, qualities] = fieldsOf(document, { $ref: "#/components/schemas/Album" }, "named");
  expect(id).toMatchObject({
    name: "id",
    required: true,
    source: "albums-page",
    type: { text: "string", schemaName: "CatalogId" },
    constraints: ["inferred by Gatefold: 10 characters, matches `^B0[0-9A-Z]{8}$`"],
  });
  expect(qualities).toMatchObject({
    required: false,
    type: { text: "array of strings", schemaName: "AudioQuality" },
    constraints: [
      "each one of `SD`, `HD`, `UHD`, `360RA`, or others to come",
      "each item, inferred by Gatefold: not empty",
    ],
  });
});

test("a schema that holds itself ends where it comes again", () => {
  const [folders] = fieldsOf(document, { $ref: "#/components/schemas/Folder" }, "leaves");
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
    "Variant 1": { three: {} },
    "Variant 2": { four: {} },
    "any other field": {},
  });
});

test("each of several schemas says by which value of the discriminator it is chosen", () => {
  const [data] = fieldsOf(document, { $ref: "#/components/schemas/ItemResponse" }, "leaves");
  const [choice] = data?.choices ?? [];
  expect(choice).toMatchObject({ rule: "one", discriminator: "kind" });
  expect(choice?.variants.map(({ name, when }) => [name, when])).toEqual([
    ["TrackItem", "track"],
    ["MixtapeItem", "list"],
  ]);
});

test("parts of allOf that are required or deprecated say so", () => {
  const fields = fieldsOf(document, { $ref: "#/components/schemas/MixtapeInput" }, "leaves");
  const tracks = fields.find(({ name }) => name === "tracks");
  expect(fields.filter(({ deprecated }) => deprecated).map(({ name }) => name)).toEqual(["mood"]);
  expect(tracks?.fields.map(({ name, required, type }) => [name, required, type.text])).toEqual([
    ["id", true, "string"],
    ["rating", false, "number or null"],
    ["labels", false, "array of strings"],
  ]);
});
