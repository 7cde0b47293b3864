/** A new id of a security profile: `amzn1.application.` and 32 random hexadecimal digits. */
export function newApiKey(): string {
  return `amzn1.application.${randomHex(16)}`;
}

/** `bytes` random bytes as hexadecimal digits. */
export function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
