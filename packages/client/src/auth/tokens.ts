import { isObject } from "../read-answer.ts";

/** What a session keeps. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Whether tokens were stored, and not by some other version or program. */
export function isTokens(value: unknown): value is Tokens {
  return isObject(value) && typeof value.accessToken === "string" && typeof value.expiresAtMs === "number";
}

/** The value of JSON; `undefined` where it is none. */
export function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
