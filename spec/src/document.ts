/** A JSON value that is only read. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object that is only read. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Stands for an object elsewhere in the document, such as `#/components/schemas/Album`. */
export interface Reference {
  readonly $ref: string;
}

/** An operation: a method of a path. */
export interface Operation extends JsonObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly parameters?: readonly (Reference & JsonObject)[];
  readonly responses: { readonly [status: string]: JsonObject };
}

/** What a path offers, by method. */
export interface PathItem {
  readonly get?: Operation;
  readonly put?: Operation;
  readonly post?: Operation;
  readonly delete?: Operation;
  readonly patch?: Operation;
}

/**
 * The bundled document: one file, whose references stay inside it. It is typed as far as programs that walk any
 * OpenAPI document need it; for the types of the API's data, use a client.
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: JsonObject & { readonly title: string; readonly version: string };
  readonly servers: readonly (JsonObject & { readonly url: string })[];
  readonly tags: readonly (JsonObject & { readonly name: string; readonly description: string })[];
  readonly paths: { readonly [path: string]: PathItem };
  readonly components: {
    readonly schemas: { readonly [name: string]: JsonObject };
    readonly parameters: { readonly [name: string]: JsonObject };
    readonly responses: { readonly [name: string]: JsonObject };
    readonly headers: { readonly [name: string]: JsonObject };
    readonly examples: { readonly [name: string]: JsonObject };
    readonly securitySchemes: { readonly [name: string]: JsonObject };
  };
}
