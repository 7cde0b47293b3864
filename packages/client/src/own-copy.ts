import { ApiError } from "./api-error.ts";
import { TransportError } from "./transport-error.ts";

/** An error of its own for one more caller, who may add to it without touching that of another. */
export function ownCopy(error: unknown): unknown {
  return error instanceof ApiError || error instanceof TransportError
    ? Reflect.construct(error.constructor, [error])
    : error;
}
