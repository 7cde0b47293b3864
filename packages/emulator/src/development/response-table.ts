import type { OperationId } from "@gatefold/server/extend";

/** A complaint of a compiled validator about a response. */
export interface ResponseProblem {
  /** JSON pointer to the value, such as `/data/album/duration`. */
  readonly instancePath: string;
  /** The second half of a sentence, such as `must be number`. */
  readonly message?: string;
}

/** A validator that was compiled from the specification. After `false`, `errors` says why. */
export interface ResponseValidator {
  (value: unknown): boolean;
  errors?: readonly ResponseProblem[] | null;
}

/** A header field that a response declares. */
export interface DeclaredHeader {
  readonly name: string;
  readonly required: boolean;
  /** Whether its text stands for a whole number. */
  readonly isNumber: boolean;
  readonly validate: ResponseValidator;
}

/** What the specification says of a response. */
export interface DeclaredResponse {
  /** The codes of a failure; of a success there are none. */
  readonly codes: readonly string[];
  readonly headers: readonly DeclaredHeader[];
  /** Missing if the response has no body. */
  readonly validate?: ResponseValidator;
}

/** Every declared response, by operation and status. */
export type ResponseTable = {
  readonly [Id in OperationId]: { readonly [Status in number]?: DeclaredResponse };
};
