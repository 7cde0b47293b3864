const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** A new user id: 26 lower-case letters and digits 2 to 7, 130 random bits. */
export function newUserId(): string {
  return toUserId(crypto.getRandomValues(new Uint8Array(26)));
}

/**
 * The user id of somebody at an issuer of tokens: 130 bits of a SHA-256 of both. So the same subject at two issuers is
 * two users, and nobody can become another user of this server.
 */
export async function userIdOf(issuer: string, subject: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([issuer, subject]));
  return toUserId(new Uint8Array(await crypto.subtle.digest("SHA-256", text)).subarray(0, 26));
}

function toUserId(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join("");
}

/** Whether a text has the form of a user id: 26 lower-case letters and digits 2 to 7. */
export function isUserId(text: string): boolean {
  return /^[a-z2-7]{26}$/.test(text);
}
