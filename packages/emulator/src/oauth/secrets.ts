import { base64url } from "jose";

const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

/** `bytes` random bytes as base64url. */
export function randomText(bytes: number): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** `bytes` random bytes as hexadecimal digits. */
export function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Six letters for a person to type: without vowels, so that they spell nothing (RFC 8628, section 6.1). */
export function newUserCode(): string {
  const letters: string[] = [];
  while (letters.length < 6) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // The rest of 256 would make the first letters likelier than the last ones.
    if (byte < 240) letters.push(LETTERS.charAt(byte % LETTERS.length));
  }
  return letters.join("");
}

/** What is kept of a secret: its SHA-256 as base64url. A secret of ours is random, so it needs no salt. */
export async function hashOf(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return base64url.encode(new Uint8Array(digest));
}
