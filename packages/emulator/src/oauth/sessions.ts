import {
  ACCESS_TOKEN_PREFIX,
  type Grant,
  type GrantChange,
  type Revocations,
  type Store,
  type TokenService,
} from "@gatefold/server/extend";
import type { OAuthClient } from "./clients.ts";
import { OAuthError } from "./http.ts";
import { createRecords, hashOf, type StoredRecord, randomText, type Shaped } from "./records.ts";

/** How long an access token lives, as with Login with Amazon. */
export const ACCESS_TOKEN_SECONDS = 3600;
/** The prefix of refresh tokens of Login with Amazon. */
export const REFRESH_TOKEN_PREFIX = "Atzr|";
/** How long a sign-in lasts that nobody refreshes. */
const REFRESH_TOKEN_MS = 365 * 86_400_000;
/**
 * How long after its first use a refresh token gives further successors: the answer to the first use may have been
 * lost, and two tabs or processes may use one token at once. Later uses don't prolong it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2
 */
export const REUSE_GRACE_MS = 10_000;

const SESSION = {
  clientId: "string",
  userId: "string",
  scopes: "strings",
  /** Whether the user granted fewer scopes than requested; the response then names them. */
  narrowed: "boolean",
} as const;
const REFRESH_TOKEN = {
  sessionId: "string",
  /** When it was first used; `null` before. */
  usedAtMs: "number?",
} as const;

/** A user's consent to a client, and all tokens that come of it. It ends as a whole. */
export type Session = Shaped<typeof SESSION>;

/** The response of the token endpoint (RFC 6749, section 5.1). */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: "bearer";
  /** Seconds. */
  readonly expires_in: number;
  readonly refresh_token: string;
  /** Only where it is less than what was asked for. */
  readonly scope?: string;
}

/** A request for new tokens. */
export interface RefreshRequest {
  /** The client that asks, authenticated if it has a secret. */
  readonly client: OAuthClient;
  readonly refreshToken: string;
  /** Less than what the session has; by default all of it. */
  readonly scopes?: readonly string[] | undefined;
}

/** The sign-ins of all users. */
export interface Sessions {
  /** A new session, which gives no tokens yet, and the grant that keeps it, for the caller to put. */
  create(session: Session, expiresAtMs: number): { readonly id: string; readonly grant: Grant };
  get(id: string): Promise<StoredRecord<Session> | undefined>;
  /**
   * Issues the first tokens of a session, in one transaction with another change such as that of the code.
   * `undefined` where the session, or what the change expects, was changed meanwhile; then nothing was done.
   */
  begin(id: string, session: StoredRecord<Session>, change: GrantChange): Promise<TokenAnswer | undefined>;
  /**
   * Exchanges a refresh token, which is good once and for a moment longer: see {@link REUSE_GRACE_MS}.
   *
   * @throws OAuthError invalid_grant, invalid_scope
   */
  refresh(request: RefreshRequest): Promise<TokenAnswer>;
  /** The session and the client of a refresh token that the store knows, used or not. */
  ofRefreshToken(
    refreshToken: string,
  ): Promise<{ readonly id: string; readonly clientId: string } | undefined>;
  /**
   * Ends a session, or a token that has none: no token that came of it is taken any more.
   *
   * @param untilMs when the last access token has expired; by default that of a session
   */
  end(id: string, untilMs?: number): Promise<void>;
}

/** What {@link createSessions} needs. */
export interface SessionParts {
  readonly store: Store;
  readonly tokens: Pick<TokenService, "issue">;
  readonly revocations: Pick<Revocations, "revoke">;
  readonly clock: () => number;
}

/** Keeps sessions and refresh tokens in the store, the tokens by their hash. */
export function createSessions({ store, tokens, revocations, clock }: SessionParts): Sessions {
  const sessions = createRecords(store, "session", SESSION);
  const refreshTokens = createRecords(store, "refresh-token", REFRESH_TOKEN);

  /** Issues a pair of tokens. They are made before they are stored, so that no failure loses a token. */
  async function give(
    id: string,
    held: StoredRecord<Session>,
    { put = [], unchanged = [] }: GrantChange,
    narrower?: readonly string[],
  ): Promise<TokenAnswer | undefined> {
    const { userId, clientId, narrowed } = held.value;
    const scopes = narrower ?? held.value.scopes;
    const expiresInSeconds = ACCESS_TOKEN_SECONDS;
    const token = await tokens.issue({ userId, scopes, expiresInSeconds, clientId, sessionId: id });
    const refreshToken = `${REFRESH_TOKEN_PREFIX}${randomText(48)}`;
    const expiresAtMs = clock() + REFRESH_TOKEN_MS;
    const successor = refreshTokens.grant(
      await hashOf(refreshToken),
      { sessionId: id, usedAtMs: null },
      expiresAtMs,
    );
    const isDone = await store.grants.change({
      put: [...put, successor, sessions.changed(held, held.value, expiresAtMs)],
      unchanged: [...unchanged, held.grant],
    });
    if (!isDone) return undefined;
    return {
      access_token: `${ACCESS_TOKEN_PREFIX}${token}`,
      token_type: "bearer",
      expires_in: expiresInSeconds,
      refresh_token: refreshToken,
      ...((narrowed || narrower) && { scope: scopes.join(" ") }),
    };
  }

  const end = (id: string, untilMs = clock() + 2 * ACCESS_TOKEN_SECONDS * 1000) =>
    revocations.revoke(id, untilMs, [sessions.idOf(id)]);

  return {
    create(session, expiresAtMs) {
      const id = randomText(24);
      return { id, grant: sessions.grant(id, session, expiresAtMs) };
    },
    get: sessions.get,
    begin: give,
    async refresh({ refreshToken, client, scopes }) {
      const hash = await hashOf(refreshToken);
      // Another call may use the token, or end the session, between reading and writing; then both are read again.
      for (;;) {
        const token = await refreshTokens.get(hash);
        if (!token) throw unknownToken(refreshToken);
        const { sessionId, usedAtMs } = token.value;
        const session = await sessions.get(sessionId);
        if (!session) throw invalidGrant("was revoked; sign in again");
        if (session.value.clientId !== client.clientId) throw invalidGrant("was given to another client");
        const nowMs = clock();
        // A clock that was set back doesn't prolong the time either.
        if (usedAtMs !== null && Math.abs(nowMs - usedAtMs) >= REUSE_GRACE_MS) {
          await end(sessionId);
          throw invalidGrant("was used before, so all tokens of its sign-in are revoked; sign in again");
        }
        if (token.expiresAtMs <= nowMs) throw invalidGrant("has expired; sign in again");
        const excess = scopes?.find((scope) => !session.value.scopes.includes(scope));
        if (excess !== undefined) {
          throw new OAuthError("invalid_scope", `scope names '${excess}', which the user did not grant.`);
        }
        const used = refreshTokens.changed(token, { sessionId, usedAtMs: usedAtMs ?? nowMs });
        const answer = await give(sessionId, session, { put: [used], unchanged: [token.grant] }, scopes);
        if (answer) return answer;
      }
    },
    async ofRefreshToken(refreshToken) {
      const token = await refreshTokens.get(await hashOf(refreshToken));
      const session = token && (await sessions.get(token.value.sessionId));
      return token && session && { id: token.value.sessionId, clientId: session.value.clientId };
    },
    end,
  };
}

function invalidGrant(fault: string): OAuthError {
  return new OAuthError("invalid_grant", `refresh_token ${fault}.`);
}

function unknownToken(refreshToken: string): OAuthError {
  const isAccessToken = refreshToken.startsWith(ACCESS_TOKEN_PREFIX);
  return invalidGrant(isAccessToken ? "is an access token" : "is unknown or has expired; sign in again");
}
