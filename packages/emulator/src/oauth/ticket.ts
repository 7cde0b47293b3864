import type { Store } from "@gatefold/server/extend";
import { jwtVerify, SignJWT } from "jose";

/** How long a person may look at a page. */
const LIFETIME_SECONDS = 10 * 60;
const SECRET = "ticket-key";
const ALGORITHM = "HS256";

/** The key that all processes on a store share. It is made when the first page asks for it. */
export function createTicketKey({ accounts }: Pick<Store, "accounts">): () => Promise<Uint8Array> {
  return async () =>
    (await accounts.getSecret(SECRET)) ??
    (await accounts.initSecret(SECRET, crypto.getRandomValues(new Uint8Array(32))));
}

export interface Tickets<T> {
  seal(value: T): Promise<string>;
  /** `undefined` for a ticket that is not ours, was changed, is of another kind, or has expired. */
  open(ticket: string): Promise<T | undefined>;
}

/** Tickets of one kind: signed tokens, so that no other page can forge one. They are valid for ten minutes. */
export function createTickets<T>(
  key: () => Promise<Uint8Array>,
  audience: string,
  clock: () => number,
): Tickets<T> {
  return {
    seal: async (value) =>
      new SignJWT({ value })
        .setProtectedHeader({ alg: ALGORITHM })
        .setAudience(audience)
        .setExpirationTime(Math.floor(clock() / 1000) + LIFETIME_SECONDS)
        .sign(await key()),
    async open(ticket) {
      const checks = { algorithms: [ALGORITHM], audience, currentDate: new Date(clock()) };
      return jwtVerify<{ readonly value: T }>(ticket, await key(), checks).then(
        ({ payload }) => payload.value,
        () => undefined,
      );
    },
  };
}
