/**
 * What a caller asked of the features for development can't be done. The message names the field at fault and
 * what it holds, such as `then.status: expected a whole number from 200 to 599, got "500"`.
 */
export class EmulatorError extends Error {
  override readonly name: string = "EmulatorError";
}

/** A response of the server's that breaks the specification. `onError` is told of it. */
export class ResponseError extends Error {
  override readonly name: string = "ResponseError";
}
