/** A new id of a security profile: `amzn1.application.` and 32 random hexadecimal digits. */
export function newApiKey(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `amzn1.application.${Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
