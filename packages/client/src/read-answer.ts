import { apiErrorOf } from "./api-error.ts";
import type { Answer } from "./carrier.ts";
import type { Exchange } from "./exchange.ts";
import type { Result } from "./result.ts";

/**
 * Takes the payload or the error out of the API's envelope.
 *
 * @returns `undefined` where it is not the API's envelope
 */
export function readAnswer<Data>(
  { operation, attempts, retryAfterMs }: Exchange,
  { response, body }: Answer,
): Result<Data> | undefined {
  if (!isObject(body)) return undefined;
  const { data, error } = body;
  // The one place where the payload gets its type; what it holds is the API's word.
  if (response.ok) return isObject(data) ? { data: data as Data, response, attempts } : undefined;
  if (!isObject(error) || typeof error.code !== "string") return undefined;
  const { code, message, url, reference, payload } = error;
  return {
    error: apiErrorOf({
      // Lenient in what a caller can do without: a missing message is no reason to lose the code.
      message: typeof message === "string" ? message : code,
      status: response.status,
      code,
      url: textOrNothing(url),
      reference: textOrNothing(reference),
      payload: isObject(payload) ? payload : undefined,
      operation: operation.id,
      attempts,
      retryAfterMs,
      response,
    }),
    response,
    attempts,
  };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Whether a value has properties. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A field of an answer, whatever it is. */
export function fieldOf(value: object, name: string): unknown {
  return Reflect.get(value, name);
}
