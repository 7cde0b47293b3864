import { randomHex, type RequestContext } from "@gatefold/server/extend";

/**
 * The secret that stands before what only its owner may do: reset, snapshots, faults, and sign-ins where other machines
 * can reach the emulator. Nothing else tells the owner from others: behind a proxy on the same machine, requests from
 * everywhere come from loopback and may have any header field.
 */
export interface AccessSecret {
  /** Whether a request has it as its bearer token. */
  isIn(request: RequestContext): boolean;
  is(text: string | undefined): boolean;
}

export function newSecret(): string {
  return randomHex(32);
}

export function accessSecret(secret: string): AccessSecret {
  const is = (text: string | undefined) => text !== undefined && isSame(text, secret);
  return { is, isIn: (request) => is(bearerOf(request)) };
}

export function bearerOf(request: RequestContext): string | undefined {
  return /^bearer +(\S+)$/i.exec(request.header("authorization")?.trim() ?? "")?.[1];
}

/** Compares in a time that doesn't tell where they differ. */
export function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
