import type { Store } from "@gatefold/server/extend";
import { base64url } from "jose";
import { hasShape, type Shape, type Shaped } from "./records.ts";

/** How long a person may look at a page. */
const LIFETIME_MS = 10 * 60_000;
const SECRET = "ticket-key";

/**
 * What a form carries from the page that it is on to its answer: signed, so that no other page can make one up,
 * and good for ten minutes.
 */
export interface Tickets<T> {
  seal(value: T): Promise<string>;
  /** `undefined` for a ticket that is not ours, was changed, is of another kind, or has expired. */
  open(ticket: string): Promise<T | undefined>;
}

const encoder = new TextEncoder();
const ALGORITHM = { name: "HMAC", hash: "SHA-256" };

/** The key that all processes on a store share. It is made when the first page asks for it. */
export function createTicketKey(store: Store): () => Promise<CryptoKey> {
  let key: Promise<CryptoKey> | undefined;
  const load = async () => {
    const random = crypto.getRandomValues(new Uint8Array(32));
    const secret =
      (await store.accounts.getSecret(SECRET)) ?? (await store.accounts.initSecret(SECRET, random));
    return crypto.subtle.importKey("raw", new Uint8Array(secret), ALGORITHM, false, ["sign", "verify"]);
  };
  return () => {
    key ??= load().catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return key;
  };
}

/** The tickets of one kind of form. */
export function createTickets<S extends Shape>(
  ticketKey: () => Promise<CryptoKey>,
  kind: string,
  { shape, clock }: { readonly shape: S; readonly clock: () => number },
): Tickets<Shaped<S>> {
  return {
    async seal(value) {
      const text = encoder.encode(JSON.stringify({ kind, expiresAtMs: clock() + LIFETIME_MS, value }));
      const mac = await crypto.subtle.sign("HMAC", await ticketKey(), text);
      return `${base64url.encode(text)}.${base64url.encode(new Uint8Array(mac))}`;
    },
    async open(ticket) {
      const parts = decode(ticket);
      if (!parts || !(await crypto.subtle.verify("HMAC", await ticketKey(), parts.mac, parts.text)))
        return undefined;
      const sealed: unknown = JSON.parse(new TextDecoder().decode(parts.text));
      if (!hasShape(sealed, { kind: "string", expiresAtMs: "number" })) return undefined;
      if (sealed.kind !== kind || sealed.expiresAtMs <= clock()) return undefined;
      const value: unknown = "value" in sealed ? sealed.value : undefined;
      return hasShape(value, shape) ? value : undefined;
    },
  };
}

function decode(ticket: string): { text: Uint8Array<ArrayBuffer>; mac: Uint8Array<ArrayBuffer> } | undefined {
  const [text = "", mac = ""] = ticket.split(".");
  try {
    return { text: new Uint8Array(base64url.decode(text)), mac: new Uint8Array(base64url.decode(mac)) };
  } catch {
    return undefined;
  }
}
