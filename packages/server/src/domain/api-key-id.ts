import { createHash } from "node:crypto";
import { BoundedMap } from "../bounded-map.ts";

/** So short that it says nothing of the key, and long enough to tell all keys of a server apart. */
const DIGITS = 12;

/** What stands for an API key where the key itself must not be written: 12 hexadecimal digits of its SHA-256. */
export function apiKeyId(apiKey: string): string {
  return createHash("sha256").update(apiKey).digest("hex").slice(0, DIGITS);
}

/** {@link apiKeyId}, which remembers the keys that come again and again. */
export function createApiKeyIds(): (apiKey: string) => string {
  const known = new BoundedMap<string, string>(1000);
  return (apiKey) => {
    const id = known.get(apiKey) ?? apiKeyId(apiKey);
    known.set(apiKey, id);
    return id;
  };
}
