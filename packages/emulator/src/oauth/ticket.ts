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

/**
 * What the forms of one kind carry from the page that they are on to its answer: a signed token, so that no other page
 * can make one up, which is good for ten minutes.
 */
export class Tickets<T> {
  readonly #key: () => Promise<Uint8Array>;
  readonly #kind: string;
  readonly #clock: () => number;

  constructor(key: () => Promise<Uint8Array>, kind: string, clock: () => number) {
    this.#key = key;
    this.#kind = kind;
    this.#clock = clock;
  }

  async seal(value: T): Promise<string> {
    return new SignJWT({ value })
      .setProtectedHeader({ alg: ALGORITHM })
      .setAudience(this.#kind)
      .setExpirationTime(Math.floor(this.#clock() / 1000) + LIFETIME_SECONDS)
      .sign(await this.#key());
  }

  /** `undefined` for a ticket that is not ours, was changed, is of another kind, or has expired. */
  async open(ticket: string): Promise<T | undefined> {
    const key = await this.#key();
    const currentDate = new Date(this.#clock());
    const checks = { algorithms: [ALGORITHM], audience: this.#kind, currentDate };
    return jwtVerify<{ readonly value: T }>(ticket, key, checks).then(
      ({ payload }) => payload.value,
      () => undefined,
    );
  }
}
