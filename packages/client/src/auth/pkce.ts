import type { WebCrypto } from "./session-options.ts";

/** 256 random bits in 43 characters that no encoding changes: a state, or a code verifier. */
export function randomText(crypto: WebCrypto): string {
  const bytes = new Uint8Array(32);
  crypto.getRandomValues(bytes);
  return base64Url(bytes);
}

/** The S256 challenge of a code verifier. */
export async function challengeOf(crypto: WebCrypto, verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64Url(bytes: Uint8Array): string {
  const encoded = btoa(String.fromCharCode(...bytes));
  return encoded.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
