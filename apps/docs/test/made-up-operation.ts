import { openapi } from "@gatefold/spec";
import { readDocument, type SpecDocument } from "../src/spec/document.ts";

/** An operation that the API does not have: a list in pages, and a body to send. */
const playlists = {
  get: {
    operationId: "listPlaylists",
    summary: "List playlists",
    description: "Returns playlists. Gatefold: the newest come first.",
    tags: ["Library"],
    security: [{ apiKey: [], loginWithAmazon: ["music::library"] }],
    "x-resource": { collection: "playlists", method: "list" },
    "x-pagination": {
      cursor: "cursor",
      limit: "limit",
      pageInfo: "/data/playlists/pageInfo",
      items: "/data/playlists/edges",
    },
    parameters: [
      { $ref: "#/components/parameters/Limit" },
      { $ref: "#/components/parameters/Cursor" },
      {
        name: "mood",
        in: "query",
        required: true,
        schema: { type: "string", enum: ["calm", "wild & free"] },
        example: "wild & free",
      },
    ],
    responses: {
      "200": {
        description: "A page of playlists.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Folder" } } },
      },
      "401": { $ref: "#/components/responses/Unauthorized" },
    },
  },
  post: {
    operationId: "addPlaylist",
    summary: "Add a playlist",
    tags: ["Library"],
    security: [{ apiKey: [], loginWithAmazon: ["music::library"] }],
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { type: "object", properties: { name: { type: "string" } } },
          examples: { named: { value: { name: "Rock 'n' roll" } } },
        },
      },
    },
    responses: { "204": { description: "It is there." } },
  },
};

/** An operation of everything that the API's own don't have. */
const change = {
  operationId: "changePlaylist",
  summary: "Change a playlist",
  description: "Changes it.\n\nWhat may be changed:\n\n- its **name**\n- its mood",
  deprecated: true,
  tags: ["Library"],
  security: [],
  parameters: [
    { name: "id", in: "path", required: true, schema: { type: "string" }, example: "1" },
    { name: "check", in: "query", schema: { type: "boolean" } },
    {
      name: "tags",
      in: "query",
      required: true,
      schema: { type: "array", items: { type: "string" } },
      example: ["calm", "wild & free"],
    },
    { name: "If-Match", in: "header", required: true, schema: { type: "string" }, example: '"v1"' },
    { name: "session", in: "cookie", schema: { type: "string" } },
  ],
  requestBody: {
    required: true,
    description: "What is changed.",
    content: {
      "application/merge-patch+json": {
        schema: {
          oneOf: [
            { type: "object", properties: { kind: { const: "name" }, name: { type: "string" } } },
            {
              type: "object",
              properties: {
                kind: { const: "spans" },
                spans: { type: "array", items: { type: "array", items: { type: "number" } } },
              },
            },
          ],
          discriminator: { propertyName: "kind" },
        },
        example: { kind: "spans", spans: [[1, 2], [3]] },
      },
    },
  },
  responses: {
    "201": {
      description: "It is another one now.",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Folder" } } },
    },
    "204": { description: "Nothing was to be changed." },
    default: { description: "Anything else." },
  },
};

/** A schema that holds itself. */
const folder = {
  type: "object",
  description: "A folder of folders.",
  properties: { folders: { type: "array", items: { $ref: "#/components/schemas/Folder" } } },
};

/** The bundled document with three operations more, on paths of their own. */
export function madeUpOpenapi(): Record<string, unknown> {
  const { paths, components, ...rest } = openapi;
  const schemas = { ...Object(components["schemas"]), Folder: folder };
  return {
    ...rest,
    paths: { ...paths, "/me/playlists": playlists, "/me/playlists/{id}": { patch: change } },
    components: { ...components, schemas },
  };
}

/** The specification with three operations more. */
export function withMadeUpOperations(): SpecDocument {
  return readDocument(madeUpOpenapi());
}
