import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Change, scratchSpec } from "../testing/scratch.ts";
import { readApi } from "./read-api.ts";

const LIST = "paths/notes.yaml";
const ONE = "paths/notes-id.yaml";
const NOTE = "schemas/Note.yaml";
const DOCUMENT = "openapi.yaml";

test("reads what code is generated from", () => {
  const api = readApi(scratchSpec());
  expect(api.operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual([
    "listNotes GET /notes",
    "getNotesByIds GET /notes/by-ids",
    "getNote GET /notes/{id}",
    "removeNote DELETE /notes/{id}",
  ]);
  expect(api.operations.map(({ resultPath }) => resultPath.join("."))).toEqual([
    "data.notes",
    "data.notes",
    "data.note",
    "data.note",
  ]);
  expect(api.operations[0]).toMatchObject({
    scopes: [["notes:read"], ["notes"]],
    failures: [{ status: 400, codes: ["BAD_REQUEST"] }],
    pagination: { cursor: "cursor", limit: "limit", pageInfo: ["data", "notes", "pageInfo"] },
  });
  expect([...api.scopes.keys()]).toEqual(["notes:read", "notes"]);
});

test("a schema may lead back to itself", () => {
  expect(readApi(scratchSpec()).schemas.get("Note")).toMatchObject({ kind: "object" });
});

describe("stops, with file and line, at", () => {
  const faults: readonly [string, Change, string][] = [
    [
      "a keyword of a schema",
      [NOTE, "required: [id]", "nullable: true"],
      `${NOTE}:3: unknown keyword "nullable" in a schema`,
    ],
    [
      "a keyword that would change what is valid",
      [NOTE, "required: [id]", "additionalProperties: false"],
      `${NOTE}:3: unknown keyword "additionalProperties" in a schema`,
    ],
    [
      "a keyword deep in a schema",
      [NOTE, "    items:\n", "    uniqueItems: true\n    items:\n"],
      `${NOTE}:15: unknown keyword "uniqueItems" in a schema`,
    ],
    [
      "an extension",
      [LIST, "  x-pagination:", "  x-paging:"],
      `${LIST}:14: unknown keyword "x-paging" in an operation`,
    ],
    [
      "a field of an extension",
      [LIST, "    limit: limit", "    size: limit"],
      `${LIST}:16: unknown keyword "size" in x-pagination`,
    ],
    [
      "a request body",
      [ONE, "  parameters:", "  requestBody: {}\n  parameters:"],
      `${ONE}:19: unknown keyword "requestBody" in an operation`,
    ],
    [
      "a method that is not known",
      [ONE, "delete:", "trace:"],
      `${ONE}:30: unknown keyword "trace" in a path item`,
    ],
    [
      "a keyword of the document",
      [DOCUMENT, "tags:", "webhooks: {}\ntags:"],
      `${DOCUMENT}:9: unknown keyword "webhooks" in the document`,
    ],
    [
      "a reference that leads nowhere",
      [NOTE, "$ref: Note.yaml", "$ref: Nota.yaml"],
      `${NOTE}:16: $ref leads to spec/schemas/Nota.yaml, which can't be read`,
    ],
    [
      "a reference into a file",
      [NOTE, "$ref: Note.yaml", "$ref: Note.yaml#/properties/id"],
      `${NOTE}:16: $ref must name a whole file, not "Note.yaml#/properties/id"`,
    ],
    [
      "something beside a reference",
      [NOTE, "$ref: Note.yaml", "$ref: Note.yaml\n      description: x"],
      `${NOTE}:16: nothing may stand beside $ref`,
    ],
    [
      "a reference that is no text",
      [NOTE, "$ref: Note.yaml", "$ref: [Note.yaml]"],
      `${NOTE}:16: $ref must be a string`,
    ],
    ["a YAML error", [NOTE, "required: [id]", "required: [id"], `${NOTE}:4: `],
    [
      "a key that is given twice",
      [NOTE, "required: [id]", "type: object"],
      `${NOTE}:3: Map keys must be unique`,
    ],
    [
      "an alias",
      [NOTE, "required: [id]", "required: &x [id]\nexamples: *x"],
      `${NOTE}:4: YAML aliases are not supported`,
    ],
    [
      "an operation that is there twice",
      [ONE, "operationId: removeNote", "operationId: getNote"],
      `${ONE}:31: there is another operation getNote`,
    ],
    [
      "an operation that can't be a function",
      [ONE, "operationId: removeNote", "operationId: remove-note"],
      `${ONE}:31: "remove-note" is no name for a function`,
    ],
    [
      "a method of the façade that is there twice",
      [ONE, "    method: remove", "    method: get"],
      `${ONE}:38: another operation is notes.get`,
    ],
    [
      "a key that is no parameter",
      [ONE, "    method: remove\n    key: id", "    method: remove\n    key: note"],
      `${ONE}:38: there is no parameter "note"`,
    ],
    [
      "a cursor that is no parameter",
      [LIST, "    cursor: cursor", "    cursor: from"],
      `${LIST}:14: there is no parameter "from"`,
    ],
    [
      "a batch of an operation that is missing",
      [ONE, "operation: getNotesByIds", "operation: getMany"],
      `${ONE}:13: there is no operation getMany`,
    ],
    [
      "a parameter that the path lacks",
      [DOCUMENT, "/notes/{id}:", "/notes/{noteId}:"],
      `${ONE}:19: the path /notes/{noteId} has other parameters than the operation`,
    ],
    [
      "a parameter that is there twice",
      [LIST, "name: cursor", "name: limit"],
      `${LIST}:19: parameter "limit" is described twice`,
    ],
    [
      "a parameter in a header",
      [LIST, "    - name: state\n      in: query", "    - name: state\n      in: header"],
      `${LIST}:40: parameters in "header" are not supported`,
    ],
    [
      "a parameter of another type",
      [LIST, "type: integer", "type: number"],
      `${LIST}:24: parameters of type "number" are not supported`,
    ],
    [
      "a number without bounds",
      [LIST, "        maximum: 50\n", ""],
      `${LIST}:24: the schema must have minimum and maximum`,
    ],
    [
      "a text without bounds",
      [LIST, "        maxLength: 64\n      example", "      example"],
      `${LIST}:34: the schema must have enum, or pattern, or minLength and maxLength`,
    ],
    [
      "a list in another style",
      ["paths/notes-by-ids.yaml", "explode: false", "explode: true"],
      "paths/notes-by-ids.yaml:14: a list must be separated by commas: style form, explode false",
    ],
    [
      "a response for all other statuses",
      [LIST, '"400":', "default:"],
      `${LIST}:61: responses of status "default" are not supported`,
    ],
    [
      "a response for a range of statuses",
      [LIST, '"400":', "4XX:"],
      `${LIST}:61: responses of status "4XX" are not supported`,
    ],
    ["a redirection", [LIST, '"400":', '"302":'], `${LIST}:61: responses of status "302" are not supported`],
    ["two successes", [LIST, '"400":', '"204":'], `${LIST}:47: one success must be declared`],
    [
      "a failure without a code",
      ["schemas/BadRequest.yaml", "            code: BAD_REQUEST\n", ""],
      "schemas/BadRequest.yaml:11: an example of an error must have a code",
    ],
    [
      "a security scheme that is not known",
      [ONE, "    - apiKey: []\n", "    - basic: []\n      apiKey: []\n"],
      `${ONE}:7: the security scheme basic is not supported`,
    ],
    [
      "a call without a token",
      [ONE, '      loginWithAmazon: ["notes:read"]\n', ""],
      `${ONE}:7: every call needs loginWithAmazon`,
    ],
    [
      "a scope that is not declared",
      [ONE, "notes:read", "notes:write"],
      `${ONE}:6: there is no scope notes:write`,
    ],
  ];

  test.for(faults)("%s", ([, change, message]) => {
    expect(() => readApi(scratchSpec(change))).toThrow(`spec/${message}`);
  });

  test("two schemas of one name", () => {
    const entry = scratchSpec([LIST, "../schemas/NotesResponse.yaml", "Note.yaml"]);
    writeFileSync(
      join(dirname(entry), "paths/Note.yaml"),
      "type: object\ndescription: Another.\nproperties: {}\n",
    );
    expect(() => readApi(entry)).toThrow(
      "spec/schemas/Note.yaml:1: there is another schema Note, in spec/paths/Note.yaml:1",
    );
  });

  test("a document that is missing, empty or no mapping", () => {
    const entry = scratchSpec();
    expect(() => readApi(join(dirname(entry), "none.yaml"))).toThrow("spec/none.yaml: there is no such file");
    writeFileSync(entry, "");
    expect(() => readApi(entry)).toThrow("spec/openapi.yaml: the document must be a mapping");
    writeFileSync(entry, "- openapi: 3.1.0\n");
    expect(() => readApi(entry)).toThrow("spec/openapi.yaml: the document must be a mapping");
  });
});
