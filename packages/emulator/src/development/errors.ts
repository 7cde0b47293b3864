/**
 * A development feature was called with a value that it can't use. The message names the field and its value, such as
 * `then.status: expected a whole number from 200 to 599, got "500"`.
 */
export class EmulatorError extends Error {
  override readonly name: string = "EmulatorError";
}

/** A response of the server breaks the specification. `onError` is called with it. */
export class ResponseError extends Error {
  override readonly name: string = "ResponseError";
}
