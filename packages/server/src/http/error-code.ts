import type { ApiResponse } from "./message.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The JSON of a body; `undefined` where there is none. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}

/** The code of an error in the API's shape. */
export function codeOf(body: unknown): string | undefined {
  const error = errorOf(body);
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The code of an answer that is a failure, the API's or one of OAuth (RFC 6749, section 5.2). */
export function errorCodeOf({ status, body }: Pick<ApiResponse, "status" | "body">): string | undefined {
  if (status < 400) return undefined;
  const value = parseJson(body);
  const error = errorOf(value);
  return typeof error === "string" ? error : codeOf(value);
}

function errorOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
}
