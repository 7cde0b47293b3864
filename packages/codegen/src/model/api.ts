/** A schema, with references to named schemas kept by name. */
export type SchemaModel =
  | { readonly kind: "ref"; readonly name: string }
  | { readonly kind: "object"; readonly properties: ReadonlyMap<string, SchemaModel> }
  | { readonly kind: "array"; readonly items: SchemaModel }
  | { readonly kind: "scalar" };

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  /** How the text of the URL is read before it is validated. */
  readonly type: "string" | "integer" | "array";
  /** The JSON Schema of the value, without references. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: unknown;
}

/** A declared way of failing. */
export interface FailureModel {
  readonly status: number;
  readonly codes: readonly string[];
}

/** A header field that a response declares. */
export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  /** The JSON Schema of the value, without references. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** A declared response, of a success or a failure. */
export interface ResponseModel {
  readonly status: number;
  readonly headers: readonly HeaderModel[];
  /** Name of the schema of its body, in {@link ApiModel.jsonSchemas}. */
  readonly schema: string;
}

/** `x-resource` */
export interface ResourceModel {
  /** Dotted path of the façade and first part of the query key, such as `library.albums`. */
  readonly collection: string;
  readonly method: string;
  /** The parameter that names the entity or entities. */
  readonly key: string | undefined;
}

/** `x-batch` */
export interface BatchModel {
  readonly operation: string;
  readonly parameter: string;
  readonly maxItems: number;
  readonly items: readonly string[];
  readonly key: string;
}

/** `x-pagination` */
export interface PaginationModel {
  readonly cursor: string;
  readonly limit: string;
  readonly pageInfo: readonly string[];
  readonly items: readonly string[];
  /** Where a page says how many items it has. */
  readonly count: readonly string[] | undefined;
}

export interface OperationModel {
  readonly id: string;
  readonly method: HttpMethod;
  /** Below the base URL, such as `/albums/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Alternatives, each a list of scopes that are all needed. */
  readonly scopes: readonly (readonly string[])[];
  readonly parameters: readonly ParameterModel[];
  /** The one status of a success. */
  readonly successStatus: number;
  /** Name of the schema of a success. */
  readonly successSchema: string;
  readonly failures: readonly FailureModel[];
  /** All of them, whatever the status. */
  readonly responses: readonly ResponseModel[];
  readonly resource: ResourceModel;
  readonly invalidates: readonly string[];
  readonly batch: BatchModel | undefined;
  readonly pagination: PaginationModel | undefined;
  /** Where in the body the façade finds what it returns, such as `["data", "album"]`. */
  readonly resultPath: readonly string[];
}

/** A row of the table of error codes. */
export interface ErrorCodeModel {
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;
  readonly when: string;
  readonly remedy: string;
}

/** Everything that code is generated from. */
export interface ApiModel {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly OperationModel[];
  readonly schemas: ReadonlyMap<string, SchemaModel>;
  /** The JSON Schemas of response bodies and of all they refer to, by name, references kept as names. */
  readonly jsonSchemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Types of the schemas among them that have no file: name to TypeScript. */
  readonly inlineTypes: ReadonlyMap<string, string>;
  readonly errorCodes: readonly ErrorCodeModel[];
  /** All scopes that the security scheme declares, with their descriptions. */
  readonly scopes: ReadonlyMap<string, string>;
}
