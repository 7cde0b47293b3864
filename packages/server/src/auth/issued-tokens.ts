import { revocation } from "../storage/accounts.ts";
import type { Grant } from "../storage/grants.ts";
import { allPages, type Store } from "../storage/store.ts";
import type { TokenRequest, TokenService } from "./tokens.ts";

/** A token that the server issued outside of any sign-in. The token itself is not stored. */
export interface IssuedToken {
  /** Its claim `jti`. */
  readonly id: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly issuedAtMs: number;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** Milliseconds since 1970; `undefined` while it is good. */
  readonly revokedAtMs?: number | undefined;
}

type StoredToken = Pick<IssuedToken, "userId" | "scopes" | "issuedAtMs" | "revokedAtMs">;

const PREFIX = "token:";

/** How many expired records a new token clears away. */
const CLEANUP_LIMIT = 1_000;

/** Signs a token, and stores that it was issued. The store has that before anybody has the token. */
export async function issueToken(
  {
    store,
    service,
    clock,
  }: { readonly store: Store; readonly service: TokenService; readonly clock: () => number },
  request: Omit<TokenRequest, "id">,
): Promise<IssuedToken & { readonly token: string }> {
  const { userId, scopes, expiresInSeconds } = request;
  const id = crypto.randomUUID();
  const issuedAtMs = Math.floor(clock() / 1000) * 1000;
  const issued = { id, userId, scopes, issuedAtMs, expiresAtMs: issuedAtMs + expiresInSeconds * 1000 };
  await store.grants.deleteExpired(clock(), CLEANUP_LIMIT);
  await store.grants.change({ put: [toGrant(issued)] });
  return { ...issued, token: await service.issue({ ...request, id }) };
}

/** The tokens that are not expired, in the order of their ids. */
export async function* listTokens(
  { grants }: Pick<Store, "grants">,
  nowMs: number,
): AsyncGenerator<IssuedToken> {
  const list = (limit: number, after?: Grant) => grants.list({ prefix: PREFIX, limit, after: after?.id });
  for await (const grant of allPages(list)) if (grant.expiresAtMs > nowMs) yield toToken(grant);
}

/**
 * Revokes a token: servers on the store refuse it within a second.
 *
 * @returns `undefined` if no such token was issued, or if it is forgotten, because it expired
 */
export async function revokeToken(
  store: Pick<Store, "grants">,
  id: string,
  nowMs: number,
): Promise<IssuedToken | undefined> {
  const { grants } = store;
  const grant = await grants.get(grantId(id));
  if (!grant) return undefined;
  const token = toToken(grant);
  if (token.revokedAtMs !== undefined) return token;
  const revoked = { ...token, revokedAtMs: nowMs };
  const put = [toGrant(revoked), revocation(id, token.expiresAtMs)];
  const done = await grants.change({ put, unchanged: [grant] });
  // Somebody else has revoked it meanwhile.
  return done ? revoked : revokeToken(store, id, nowMs);
}

function grantId(id: string): string {
  return `${PREFIX}${id}`;
}

function toGrant({ id, userId, scopes, issuedAtMs, expiresAtMs, revokedAtMs }: IssuedToken): Grant {
  const stored: StoredToken = { userId, scopes, issuedAtMs, revokedAtMs };
  return { id: grantId(id), value: new TextEncoder().encode(JSON.stringify(stored)), expiresAtMs };
}

function toToken({ id, value, expiresAtMs }: Grant): IssuedToken {
  const stored: StoredToken = JSON.parse(new TextDecoder().decode(value));
  return { ...stored, id: id.slice(PREFIX.length), expiresAtMs };
}
