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

/** A schema that holds itself. */
const folder = {
  type: "object",
  description: "A folder of folders.",
  properties: { folders: { type: "array", items: { $ref: "#/components/schemas/Folder" } } },
};

/** The bundled document with two operations more, on a path of their own. */
export function madeUpOpenapi(): Record<string, unknown> {
  const { paths, components, ...rest } = openapi;
  const schemas = { ...Object(components["schemas"]), Folder: folder };
  return {
    ...rest,
    paths: { ...paths, "/me/playlists": playlists },
    components: { ...components, schemas },
  };
}

/** The specification with two operations more. */
export function withMadeUpOperations(): SpecDocument {
  return readDocument(madeUpOpenapi());
}
