import type { JsonObject, OpenApiDocument } from "@gatefold/spec";

const text = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ content: { "application/json": { schema } } });
const failures = { "400": json(ref("ErrorResponse")), "404": json(ref("ErrorResponse")) };
const answers = (status: string, answer: JsonObject): { readonly [status: string]: JsonObject } => ({
  ...failures,
  [status]: { description: "Done.", ...answer },
});
const common = { summary: "", description: "", tags: [], security: [] };
const thingId = {
  name: "thingId",
  in: "path",
  required: true,
  schema: { type: "integer", minimum: 1, maximum: 900 },
};

/** An API with what OpenAPI can say of requests: parameters of every place and style, JSON and form bodies. */
export const document: OpenApiDocument = JSON.parse(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [],
    tags: [],
    paths: {
      "/things/{thingId}": {
        get: {
          ...common,
          operationId: "getThing",
          parameters: [
            { $ref: "#/components/parameters/ThingId" },
            {
              name: "X-Trace",
              in: "header",
              required: true,
              schema: { type: "string", pattern: "^[a-z]{2,8}$" },
            },
            { name: "market", in: "cookie", schema: { type: "string", enum: ["de", "é&=;"] } },
            { name: "deep", in: "query", schema: { type: "boolean" } },
            { name: "near", in: "query", schema: { type: "number", minimum: -1.5, maximum: 1.5 } },
            { name: "tag", in: "query", schema: { type: "array", minItems: 1, maxItems: 3, items: text(5) } },
            {
              name: "sizes",
              in: "query",
              style: "spaceDelimited",
              explode: false,
              schema: {
                type: "array",
                minItems: 1,
                maxItems: 3,
                uniqueItems: true,
                items: { type: "integer", minimum: 0, maximum: 9 },
              },
            },
          ],
          responses: answers("200", {
            ...json(ref("Thing")),
            headers: { "X-Request-Id": { schema: { type: "string", minLength: 1 } } },
          }),
        },
        patch: {
          ...common,
          operationId: "changeThing",
          parameters: [{ $ref: "#/components/parameters/ThingId" }],
          requestBody: { required: true, ...json(ref("ThingChange")) },
          responses: answers("200", json(ref("Thing"))),
        },
        put: {
          ...common,
          operationId: "setThing",
          parameters: [{ $ref: "#/components/parameters/ThingId" }],
          requestBody: {
            required: true,
            content: {
              "application/x-www-form-urlencoded": {
                schema: {
                  type: "object",
                  required: ["name"],
                  additionalProperties: false,
                  properties: {
                    name: text(20),
                    count: { type: "integer", minimum: 0, maximum: 5 },
                    tags: { type: "array", minItems: 1, maxItems: 3, items: text(5) },
                  },
                },
              },
            },
          },
          responses: answers("200", json(ref("Thing"))),
        },
      },
      "/things/search": {
        post: {
          ...common,
          operationId: "searchThings",
          "x-pagination": { cursor: "body.cursor", limit: "body.limit", pageInfo: "", items: "/things" },
          requestBody: { required: true, ...json(ref("Search")) },
          responses: answers(
            "200",
            json({ type: "object", properties: { things: { type: "array", items: ref("Thing") } } }),
          ),
        },
      },
      "/things": {
        delete: {
          ...common,
          operationId: "removeThings",
          requestBody: json({
            type: "object",
            required: ["ids"],
            properties: {
              ids: { type: "array", maxItems: 3, uniqueItems: true, items: { type: "integer" } },
            },
          }),
          responses: answers("204", {}),
        },
      },
    },
    components: {
      schemas: {
        ErrorResponse: {
          type: "object",
          required: ["error"],
          properties: {
            error: {
              type: "object",
              required: ["code", "message"],
              properties: { code: ref("ErrorCode"), message: { type: "string" } },
            },
          },
        },
        ErrorCode: {
          type: "string",
          "x-error-codes": {
            PAYLOAD_TOO_LARGE: { status: 413, scope: "transport" },
            UNSUPPORTED_MEDIA_TYPE: { status: 415, scope: "transport" },
          },
        },
        Thing: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" }, name: { type: "string" } },
        },
        ThingChange: {
          allOf: [
            {
              type: "object",
              properties: { name: { type: ["string", "null"], minLength: 1, maxLength: 9 } },
            },
            {
              type: "object",
              required: ["prices"],
              properties: {
                prices: { type: "object", additionalProperties: { type: "number", minimum: 0 } },
                parts: { type: "array", maxItems: 2, items: ref("Part") },
              },
            },
          ],
        },
        Part: {
          type: "object",
          required: ["at"],
          additionalProperties: false,
          properties: {
            at: { type: "string", format: "date-time" },
            parts: { type: "array", items: ref("Part") },
          },
        },
        Search: {
          type: "object",
          required: ["filter"],
          properties: {
            cursor: text(50),
            limit: { type: "integer", minimum: 1, maximum: 50 },
            filter: {
              oneOf: [ref("ByName"), ref("ByYear")],
              discriminator: {
                propertyName: "kind",
                mapping: { name: "#/components/schemas/ByName", year: "#/components/schemas/ByYear" },
              },
            },
          },
        },
        ByName: {
          type: "object",
          required: ["kind", "name"],
          properties: { kind: { const: "name" }, name: text(30) },
        },
        ByYear: {
          type: "object",
          required: ["kind", "year"],
          properties: {
            kind: { const: "year" },
            year: { type: "integer", minimum: 1900, maximum: 2100, multipleOf: 10 },
          },
        },
      },
      parameters: { ThingId: thingId },
      responses: {},
      headers: {},
      examples: {},
      securitySchemes: {},
    },
  }),
);
