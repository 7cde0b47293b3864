import type { RequestEncoder } from "./encoders.ts";

/** How an operation of the API is called. The generated code has one for each. */
export interface Operation {
  /** The `operationId` of the specification, such as `getAlbum`. */
  readonly id: string;
  /** The HTTP method. */
  readonly method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Below the base URL, with the properties of its parameters in braces: `/albums/{id}`. */
  readonly path: string;
  /** Names of the query parameters that are scalars, or lists separated by commas. */
  readonly query: readonly string[];
  /** What encodes all else: other query parameters, headers, cookies and the body, such as `jsonBody`. */
  readonly encode?: readonly RequestEncoder[];
  /** What the values of parameters must look like, and each item of a list. */
  readonly patterns?: Readonly<Record<string, RegExp>>;
  /** Where in the payload the façade finds what it returns, such as `["album"]`. */
  readonly result: readonly string[];
  /** Whether a success may have an empty body, as with 204, or another payload. There is no result then. */
  readonly noContent?: true;
  /** Alternatives, each a list of scopes that are all needed. */
  readonly scopes: readonly (readonly string[])[];
  /**
   * Whether a call may be sent again, so that it may be processed twice.
   *
   * @default by the method: `safe` for GET and HEAD, `idempotent` for PUT and DELETE, `never` for POST and PATCH
   */
  readonly repeat?: Repeat;
  /** Tells errors of requests that surely were not processed. Operations that are repeated in no other case import it. */
  readonly isUnsent?: (error: Error) => boolean;
  /** Called after the pause and right before a repeat, with the error of the last request. The call fails with what it throws. */
  readonly beforeRepeat?: (error: Error) => Promise<void>;
}

/**
 * Whether a call may be repeated when it is not known if the server has processed it:
 *
 * - `safe`: it changes nothing. Equal calls share a request, too.
 * - `idempotent`: processing it twice is as good as once.
 * - `never`: it is only repeated if the server did not process it.
 */
export type Repeat = "safe" | "idempotent" | "never";

/** Whether calls of an operation may be repeated. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
export function repeatOf({ method, repeat }: Operation): Repeat {
  return repeat ?? (/^P[OA]/.test(method) ? "never" : /^[GH]/.test(method) ? "safe" : "idempotent");
}

/**
 * What an operation is called with: parameters by their properties, and the request body as `body`. A parameter is a
 * string, a number, a boolean, or a list of these. `null` and `undefined` leave it out.
 */
export type ParameterValues = Readonly<Record<string, unknown>>;
