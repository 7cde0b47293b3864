import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Change, scratchSpec, withLocalNames } from "../testing/scratch.ts";
import { readApi } from "./read-api.ts";

const LIST = "paths/notes.yaml";
const ONE = "paths/notes-id.yaml";
const MANY = "paths/notes-by-ids.yaml";
const NOTE = "schemas/Note.yaml";
const DOCUMENT = "openapi.yaml";

const parameter = (yaml: string): Change => [MANY, "style: form\n      explode: false", yaml];
const listSchema = (yaml: string): Change => [MANY, "type: array", yaml];
const noteIds = "items:\n          type: string";
const body = (yaml: string): Change => [ONE, "delete:\n", `delete:\n  requestBody:\n    content:\n${yaml}`];
const schemaKey = (yaml: string): Change => [NOTE, "required: [id]", yaml];

const refusals: readonly [string, Change, string][] = [
  [
    "the style pipeDelimited",
    parameter("style: pipeDelimited"),
    `${MANY}:18: the style pipeDelimited is not supported: servers disagree on whether | separates items or is part of one`,
  ],
  [
    "the style deepObject",
    parameter("style: deepObject"),
    `${MANY}:18: the style deepObject is not supported: OpenAPI leaves open how nested values are written; send the object in the body`,
  ],
  [
    "the style matrix",
    ["schemas/NoteId.yaml", "required: true", "required: true\nstyle: matrix"],
    "schemas/NoteId.yaml:4: the style matrix is not supported: no known server reads it",
  ],
  [
    "the style label",
    ["schemas/NoteId.yaml", "required: true", "required: true\nstyle: label"],
    "schemas/NoteId.yaml:4: the style label is not supported: no known server reads it",
  ],
  [
    "spaceDelimited with explode",
    parameter("style: spaceDelimited\n      explode: true"),
    `${MANY}:19: spaceDelimited with explode means form: use that`,
  ],
  [
    "a style in a place that does not have it",
    parameter("style: simple"),
    `${MANY}:18: the style simple is not supported in the query`,
  ],
  [
    "a list in the path",
    ["schemas/NoteId.yaml", "schema:\n", "schema:\n  type: array\n  items:\n    type: string\n#"],
    "schemas/NoteId.yaml:5: a list can be in the query, but not in the path",
  ],
  [
    "a list of lists",
    [MANY, noteIds, "items:\n          type: array"],
    `${MANY}:25: a list of lists can only be sent in a JSON body`,
  ],
  [
    "an object as a parameter",
    listSchema("type: object"),
    `${MANY}:21: a value of type object can only be sent in a JSON body`,
  ],
  [
    "a parameter of several types",
    listSchema("type: [string, integer]"),
    `${MANY}:21: the values of a parameter or a form field must be of one type`,
  ],
  [
    "a parameter of alternatives",
    listSchema("oneOf:\n          - type: string"),
    `${MANY}:21: the values of a parameter or a form field must be of one type`,
  ],
  [
    "a parameter with content",
    parameter("content: {}"),
    `${MANY}:18: a parameter must have a schema, not content: send structured values in the body`,
  ],
  [
    "reserved characters in a parameter",
    parameter("allowReserved: true"),
    `${MANY}:18: "allowReserved" of a parameter is not supported`,
  ],
  [
    "a header that OpenAPI ignores",
    [LIST, "    - name: state\n      in: query", "    - name: Accept\n      in: header"],
    `${LIST}:39: OpenAPI ignores a header parameter called Accept: the client sets it itself`,
  ],
  [
    "a parameter whose name has no letters",
    [LIST, "- name: state", '- name: "%"'],
    `${LIST}:43: "%" can't be made a name for code`,
  ],
  [
    "parameters that can't be told apart",
    [
      LIST,
      "    - name: limit\n",
      "    - { name: limit, in: header, schema: { type: string } }\n    - { name: queryLimit, in: query, schema: { type: string } }\n    - name: limit\n",
    ],
    `${LIST}:22: several parameters would be called queryLimit`,
  ],
  [
    "a file to upload",
    body("      multipart/form-data: {}\n"),
    `${ONE}:33: a body of multipart/form-data is not supported: JSON and application/x-www-form-urlencoded are, files are not`,
  ],
  [
    "bytes as a body",
    body("      application/octet-stream: {}\n"),
    `${ONE}:33: a body of application/octet-stream is not supported: JSON and application/x-www-form-urlencoded are, files are not`,
  ],
  ["a body without a schema", body("      application/json: {}\n"), `${ONE}:32: a body must have a schema`],
  [
    "the encoding of a form",
    body("      application/x-www-form-urlencoded:\n        encoding: {}\n"),
    `${ONE}:34: "encoding" of a request body is not supported`,
  ],
  [
    "a form that is no object",
    body("      application/x-www-form-urlencoded:\n        schema: { type: string }\n"),
    `${ONE}:34: a form must be an object with properties, each of which is a field`,
  ],
  [
    "an object in a form",
    body(
      "      application/x-www-form-urlencoded:\n        schema: { type: object, properties: { a: { type: object } } }\n",
    ),
    `${ONE}:34: a value of type object can only be sent in a JSON body`,
  ],
  [
    "a JSON body and a form of different schemas",
    body(
      "      application/json:\n        schema: { type: object }\n      application/x-www-form-urlencoded:\n        schema: { type: object }\n",
    ),
    `${ONE}:35: the JSON and the form of a body must have the same schema`,
  ],
  [
    "a field of a body that is readOnly",
    body(
      "      application/json:\n        schema: { type: object, properties: { id: { type: string, readOnly: true } } }\n",
    ),
    `${ONE}:32: id is readOnly: give the request a schema without it`,
  ],
  [
    "a body of a GET",
    [
      LIST,
      "  responses:",
      "  requestBody:\n    content:\n      application/json:\n        schema: { type: object }\n  responses:",
    ],
    `${LIST}:47: fetch sends no body with GET`,
  ],
  [
    "a success of another type",
    [LIST, "        application/json:", "        text/csv:"],
    `${LIST}:57: a response of text/csv is not supported: clients read JSON`,
  ],
  [
    "no success",
    [ONE, '    "200":\n      description: The note that', '    "302":\n      description: The note that'],
    `${ONE}:45: there is no success that a client could read`,
  ],
  [
    "a success without an envelope",
    ["schemas/NoteResponse.yaml", "  data:", "  payload:"],
    `${ONE}:24: the body of a success must have its payload in "/data"`,
  ],
  [
    "a success of any status",
    [ONE, '    "400":\n      $ref: ../schemas/BadRequest.yaml\ndelete', "    2XX: {}\ndelete"],
    `${ONE}:28: "2XX" must be a single status of 2xx, 4xx or 5xx`,
  ],
  [
    "a failure of any status",
    [LIST, '"400":', "default:"],
    `${LIST}:61: "default" must be a single status of 2xx, 4xx or 5xx`,
  ],
  [
    "a redirection",
    [LIST, '"400":', '"302":'],
    `${LIST}:61: "302" must be a single status of 2xx, 4xx or 5xx`,
  ],
  [
    "a keyword of a schema that the generator does not know",
    schemaKey("patternProperties: {}"),
    `${NOTE}:3: "patternProperties" of a schema is not supported`,
  ],
  [
    "an exclusive bound of OpenAPI 3.0",
    schemaKey("exclusiveMinimum: true"),
    `${NOTE}:3: exclusiveMinimum must be a number`,
  ],
  [
    "a format without a validator",
    schemaKey("format: isrc"),
    `${NOTE}:3: there is no validator for the format isrc`,
  ],
  [
    "unique items that are not scalars in place",
    [NOTE, "    items:\n", "    uniqueItems: true\n    items:\n"],
    `${NOTE}:12: a validator can't compare these values: they must be scalars, in place`,
  ],
  [
    "a constant that is no scalar",
    schemaKey("const: { id: 1 }"),
    `${NOTE}:1: a validator can't compare these values: they must be scalars, in place`,
  ],
  [
    "an alternative of a discriminator without a name",
    [
      NOTE,
      "properties:\n",
      "properties:\n  kind:\n    discriminator: { propertyName: kind }\n    oneOf:\n      - type: object\n",
    ],
    `${NOTE}:8: an alternative of a discriminator must be a $ref, whose name selects it`,
  ],
  [
    "a reference that leads nowhere",
    [NOTE, "$ref: Note.yaml", "$ref: Nota.yaml"],
    `${NOTE}:16: "Nota.yaml" can't be read`,
  ],
  [
    "something beside a reference",
    [NOTE, "$ref: Note.yaml", "$ref: Note.yaml\n      nullable: true"],
    `${NOTE}:16: "nullable" can't stand beside $ref`,
  ],
  ["a method that is not known", [ONE, "delete:", "trace:"], `${ONE}:30: "trace" of a path is not supported`],
  [
    "webhooks",
    [DOCUMENT, "tags:", "webhooks: {}\ntags:"],
    `${DOCUMENT}:9: "webhooks" of the document is not supported`,
  ],
  [
    "an operation that can't be a function",
    [ONE, "operationId: removeNote", 'operationId: "!"'],
    `${ONE}:31: "" is no name for a function`,
  ],
  [
    "a schema with the name that a resource has in the client",
    [LIST, "../schemas/NotesResponse.yaml", "../schemas/NotesResource.yaml"],
    `${DOCUMENT}:1: there is another NotesResource, in spec/schemas/NotesResource.yaml:1`,
  ],
  [
    "a type whose name the client has",
    [LIST, "../schemas/NotesResponse.yaml", "../schemas/Music.yaml"],
    "schemas/Music.yaml:1: there is another Music",
  ],
];

describe("refuses, with file, line and reason,", () => {
  test.for(refusals)("%s", async ([, [file, from, to], message]) => {
    const entry = scratchSpec([file, from, to]);
    for (const name of ["Music", "NotesResource"])
      writeFileSync(
        join(dirname(entry), `schemas/${name}.yaml`),
        "type: object\nproperties: { data: { type: object, properties: { notes: {}, pageInfo: {} } } }\n",
      );
    const api = await readApi(entry);
    const problems = [...api.refused, ...api.serverProblems()];
    expect(withLocalNames(problems, entry)).toContain(`spec/${message}`);
  });
});
