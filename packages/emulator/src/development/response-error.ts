/** A response of the server's that breaks the specification. `onError` is told of it. */
export class ResponseError extends Error {
  override readonly name: string = "ResponseError";
}
