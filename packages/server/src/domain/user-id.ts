const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** A new user id: 26 lower-case letters and digits 2 to 7, 130 random bits. */
export function newUserId(): string {
  const random = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(random, (byte) => ALPHABET.charAt(byte % 32)).join("");
}

/** Tells whether `text` has the form of a user id. */
export function isUserId(text: string): boolean {
  return /^[a-z2-7]{26}$/.test(text);
}
