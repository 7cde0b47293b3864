/** How an operation of the API is called. The generated code has one for each. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Below the base URL, with its parameters in braces: `/albums/{id}`. */
  readonly path: string;
  /** Names of the query parameters. */
  readonly query: readonly string[];
  /** What the values of parameters must look like, and each item of a list. */
  readonly patterns?: Readonly<Record<string, RegExp>>;
  /** Where in the payload the façade finds what it returns, such as `["album"]`. */
  readonly result: readonly string[];
  /** Alternatives, each a list of scopes that are all needed. */
  readonly scopes: readonly (readonly string[])[];
}

/** The value of a parameter; `null` and `undefined` leave it out. Lists are sent separated by commas. */
export type ParameterValue = string | number | readonly string[] | null | undefined;

/** What an operation is asked with, path and query together. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;
