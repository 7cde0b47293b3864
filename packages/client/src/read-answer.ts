import type { Answer } from "./carrier.ts";
import type { ErrorDetails } from "./generated/schema.ts";
import type { Result } from "./result.ts";

/**
 * Takes the payload or the error out of the API's envelope.
 *
 * @returns `undefined` where it is not the API's envelope
 */
export function readAnswer<Data>({ response, body }: Answer): Result<Data> | undefined {
  if (!isObject(body)) return undefined;
  if (!response.ok) {
    const error = readError(body.error, response.status);
    return error && { error, response };
  }
  // The one place where the payload gets its type; what it holds is the API's word.
  return isObject(body.data) ? { data: body.data as Data, response } : undefined;
}

/** Lenient in what a caller can do without: a missing message is no reason to lose the code. */
function readError(error: unknown, status: number): ErrorDetails | undefined {
  if (!isObject(error) || typeof error.code !== "string") return undefined;
  const { code, message } = error;
  return { ...error, code, status: String(status), message: typeof message === "string" ? message : code };
}

/** Whether a value has properties. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
