/** A JSON value that is only read. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object that is only read. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Stands for an object elsewhere in the document, such as `#/components/schemas/Album`. */
export interface Reference {
  /** Where the object is, as a JSON pointer behind `#`. */
  readonly $ref: string;
}

/** An operation: a method of a path. */
export interface Operation extends JsonObject {
  /** The name of the operation, such as `getAlbum`. */
  readonly operationId: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** What it does, in Markdown. */
  readonly description: string;
  /** What it is about. The first one is its group. */
  readonly tags: readonly string[];
  /** Alternatives of what it needs: each has schemes, by name, with their scopes. */
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[];
  /** What it takes besides a body. */
  readonly parameters?: readonly (Reference & JsonObject)[];
  /** What it answers, by HTTP status. */
  readonly responses: { readonly [status: string]: JsonObject };
}

/** What a path offers, by method. */
export interface PathItem {
  /** What GET does, if the path takes it. */
  readonly get?: Operation;
  /** What PUT does, if the path takes it. */
  readonly put?: Operation;
  /** What POST does, if the path takes it. */
  readonly post?: Operation;
  /** What DELETE does, if the path takes it. */
  readonly delete?: Operation;
  /** What PATCH does, if the path takes it. */
  readonly patch?: Operation;
}

/**
 * The bundled document: one file, whose references stay inside it. It is typed as far as programs that walk any
 * OpenAPI document need it; for the types of the API's data, use a client.
 */
export interface OpenApiDocument {
  /** The version of OpenAPI that the document is written in. */
  readonly openapi: string;
  /** The `title` of the API and its `version`. */
  readonly info: JsonObject & { readonly title: string; readonly version: string };
  /** Where the API is: the `url` of each server. */
  readonly servers: readonly (JsonObject & { readonly url: string })[];
  /** The groups of operations, each with `name` and `description`. */
  readonly tags: readonly (JsonObject & { readonly name: string; readonly description: string })[];
  /** The paths of the API, such as `/albums/{id}`. */
  readonly paths: { readonly [path: string]: PathItem };
  /** What several operations use, by name: `schemas`, `parameters`, `responses`, `headers`, `examples` and `securitySchemes`. */
  readonly components: {
    readonly schemas: { readonly [name: string]: JsonObject };
    readonly parameters: { readonly [name: string]: JsonObject };
    readonly responses: { readonly [name: string]: JsonObject };
    readonly headers: { readonly [name: string]: JsonObject };
    readonly examples: { readonly [name: string]: JsonObject };
    readonly securitySchemes: { readonly [name: string]: JsonObject };
  };
}
