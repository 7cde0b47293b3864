import { createHash } from "node:crypto";

/** Too short to say anything about the key, and long enough to tell all keys of a server apart. */
const DIGITS = 12;

/** Stands for an API key where the key itself must not be written: 12 hexadecimal digits of its SHA-256. */
export function apiKeyId(apiKey: string): string {
  return createHash("sha256").update(apiKey).digest("hex").slice(0, DIGITS);
}
