import type { RequestEncoder } from "./encoders.ts";

/** Describes how to call an operation of the API. The generated code has one for each operation. */
export interface Operation {
  /** The `operationId` of the specification, such as `getAlbum`. */
  readonly id: string;
  /** The HTTP method. */
  readonly method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** The path below the base URL, with parameters in braces: `/albums/{id}`. */
  readonly path: string;
  /** Names of the query parameters that are scalars, or lists separated by commas. */
  readonly query: readonly string[];
  /** Encoders of everything else: other query parameters, headers, cookies and the body, such as `jsonBody`. */
  readonly encode?: readonly RequestEncoder[];
  /** Patterns that the values of parameters must match; for a list, each item. */
  readonly patterns?: Readonly<Record<string, RegExp>>;
  /** The path in the payload to the value that the client's method returns, such as `["album"]`. */
  readonly result: readonly string[];
  /**
   * Whether a success may have an empty body, as with 204, or a payload without that value. The method then returns
   * `undefined`.
   */
  readonly noContent?: true;
  /** The scopes that a token needs: alternatives, each a list of scopes that are all needed. */
  readonly scopes: readonly (readonly string[])[];
  /**
   * Whether a request may be sent again if the server may have processed it already.
   *
   * @default by the method: `safe` for GET and HEAD, `idempotent` for PUT and DELETE, `never` for POST and PATCH
   */
  readonly repeat?: Repeat;
  /**
   * Whether the error means that the server surely didn't process the request. Operations import it if they may only be
   * retried then.
   */
  readonly isUnsent?: (error: Error) => boolean;
  /**
   * Called after the pause and right before a retry, with the error of the last request. If it throws, the call fails
   * with that error.
   */
  readonly beforeRepeat?: (error: Error) => Promise<void>;
}

/**
 * Whether a call may be repeated when it is not known if the server has processed it:
 *
 * - `safe`: it changes nothing. Equal calls can also share a request.
 * - `idempotent`: processing it twice has the same effect as once.
 * - `never`: it is only repeated if the server surely didn't process it.
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
