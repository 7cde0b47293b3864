import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Change, scratchSpec, withLocalNames } from "../testing/scratch.ts";
import { readApi } from "./read-api.ts";

const LIST = "paths/notes.yaml";
const ONE = "paths/notes-id.yaml";
const NOTE = "schemas/Note.yaml";

/** All that can't be generated of the small specification, changed. */
async function problemsOf(...changes: Change[]): Promise<string[]> {
  const entry = scratchSpec(...changes);
  const api = await readApi(entry);
  return withLocalNames([...api.refused, ...api.serverProblems()], entry);
}

test("reads what code is generated from", async () => {
  const api = await readApi(scratchSpec());
  expect(api.operations.map(({ id, method, path, result }) => [id, method, path, result])).toEqual([
    ["listNotes", "GET", "/notes", { path: ["notes"], type: "NotePage" }],
    ["getNotesByIds", "GET", "/notes/by-ids", { path: ["notes"], type: "Note[]" }],
    ["getNote", "GET", "/notes/{id}", { path: ["note"], type: "Note" }],
    ["removeNote", "DELETE", "/notes/{id}", { path: ["note"], type: "Note" }],
  ]);
  expect(api.operations[0]).toMatchObject({
    scopes: [["notes:read"], ["notes"]],
    failures: [{ status: 400, codes: ["BAD_REQUEST"] }],
    data: 'NotesResponse["data"]',
    item: "Note",
  });
  expect([...api.scopes.keys()]).toEqual(["notes:read", "notes"]);
  expect(api.refused).toEqual([]);
});

test("a schema may lead back to itself", async () => {
  const { schemas } = await readApi(scratchSpec());
  expect(schemas.named.get("Note")).toMatchObject({ properties: { replies: { items: { $ref: "Note" } } } });
});

test.for([
  [1, "integer"],
  [0.5, "number"],
] as const)("a number that is a multiple of %s is read as an %s", async ([multipleOf, type]) => {
  const declared = `type: number\n        multipleOf: ${multipleOf}`;
  const { operations } = await readApi(scratchSpec([LIST, "type: integer", declared]));
  expect(operations[0]?.parameters.find(({ name }) => name === "limit")).toMatchObject({ type });
});

test("refuses each operation on its own, and tells all at once", async () => {
  const cookie: Change = [LIST, "    - name: state\n      in: query", "    - name: state\n      in: body"];
  const entry = scratchSpec(cookie, [ONE, "delete:\n", "delete:\n  callbacks: {}\n"]);
  const api = await readApi(entry);
  expect(api.operations.map(({ id }) => id)).toEqual(["getNotesByIds", "getNote"]);
  expect(withLocalNames(api.refused, entry)).toEqual([
    `spec/${LIST}:40: a parameter can't be in "body"`,
    `spec/${ONE}:31: "callbacks" of an operation is not supported`,
  ]);
});

describe("refuses what can't be read:", () => {
  test("two schemas of one name", async () => {
    const entry = scratchSpec([LIST, "../schemas/NotesResponse.yaml", "Note.yaml"]);
    const other = "type: object\ndescription: Another.\nproperties: { data: { type: object } }\n";
    writeFileSync(join(dirname(entry), "paths/Note.yaml"), other);
    const { refused } = await readApi(entry);
    expect(withLocalNames(refused, entry)).toContain(
      "spec/schemas/Note.yaml:1: there is another Note, in spec/paths/Note.yaml:1",
    );
  });

  test("YAML that can't be read", async () => {
    await expect(problemsOf([NOTE, "required: [id]", "required: [id"])).resolves.toContainEqual(
      expect.stringMatching(`^spec/${NOTE}:\\d: `),
    );
    await expect(problemsOf([NOTE, "required: [id]", "type: object"])).resolves.toContain(
      `spec/${NOTE}:3: duplicated mapping key`,
    );
  });

  test("a document that is missing, empty or no mapping", async () => {
    const entry = scratchSpec();
    await expect(readApi(join(dirname(entry), "none.yaml"))).rejects.toThrow(
      "spec/none.yaml: there is no such file",
    );
    writeFileSync(entry, "");
    await expect(readApi(entry)).rejects.toThrow("spec/openapi.yaml: must be a mapping");
    writeFileSync(entry, "- openapi: 3.1.0\n");
    await expect(readApi(entry)).rejects.toThrow("spec/openapi.yaml: must be a mapping");
    writeFileSync(entry, "openapi: 3.1.0\npaths: [\n");
    await expect(readApi(entry)).rejects.toThrow(/\/spec\/openapi.yaml:\d: /);
  });
});
