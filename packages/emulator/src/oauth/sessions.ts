import { ACCESS_TOKEN_PREFIX, type Grant, type GrantChange, type Service } from "@gatefold/server/extend";
import type { OAuthClient } from "./clients.ts";
import { invalidGrant, OAuthError } from "./http.ts";
import { hashOf, randomText, recordsOf, type StoredRecord } from "./records.ts";

/** How long an access token lives, as with Login with Amazon. */
export const ACCESS_TOKEN_SECONDS = 3600;
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

/** A user's consent to a client, and all tokens that come of it. It ends as a whole. */
export interface Session {
  readonly clientId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** Whether the user granted fewer scopes than requested; the response then names them. */
  readonly narrowed: boolean;
}

interface RefreshToken {
  readonly sessionId: string;
  /** When it was first used; `null` before. */
  readonly usedAtMs: number | null;
}

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

/** What a token stands for: a session, or the token itself where it has none. */
export interface TokenOwner {
  readonly id: string;
  readonly clientId: string | undefined;
  /** When a token without a session expires. */
  readonly untilMs?: number | undefined;
}

export type SessionParts = Pick<Service, "store" | "tokens" | "revocations" | "clock">;

/** The sign-ins of all users, and their refresh tokens, which the store has by their hash. */
export interface Sessions {
  /** A new session, which gives no tokens yet, and the grant that keeps it, for the caller to put. */
  create(session: Session, expiresAtMs: number): { readonly id: string; readonly grant: Grant };
  get(id: string): Promise<StoredRecord<Session> | undefined>;
  /**
   * Issues a pair of tokens, in one transaction with another change such as that of a code. They are made before they
   * are stored, so that no failure loses a token.
   *
   * @param scopes fewer than those of the session
   * @returns `undefined` where the session, or what the change expects, was changed meanwhile; then nothing was done
   */
  issue(
    id: string,
    session: StoredRecord<Session>,
    change: GrantChange,
    scopes?: readonly string[],
  ): Promise<TokenAnswer | undefined>;
  /**
   * Exchanges a refresh token, which is good once and for a moment longer: see {@link REUSE_GRACE_MS}.
   *
   * @param client the client that asks, authenticated if it has a secret
   * @param scopes less than what the session has; by default all of it
   * @throws OAuthError invalid_grant, invalid_scope
   */
  refresh(refreshToken: string, client: OAuthClient, scopes?: readonly string[]): Promise<TokenAnswer>;
  /** The session and the client of a refresh token that the store knows, used or not. */
  ofRefreshToken(refreshToken: string): Promise<TokenOwner | undefined>;
  /**
   * Ends a session, or a token that has none: no token that came of it is taken any more.
   *
   * @param untilMs when the last access token has expired; by default that of a session
   */
  end(id: string, untilMs?: number): Promise<void>;
}

export function createSessions({ store, tokens, revocations, clock }: SessionParts): Sessions {
  const records = recordsOf<Session>(store, "session");
  const refreshTokens = recordsOf<RefreshToken>(store, "refresh-token");
  const sessions: Sessions = {
    create(session, expiresAtMs) {
      const id = randomText(24);
      return { id, grant: records.grant(id, session, expiresAtMs) };
    },
    get: records.get,
    async issue(id, session, { put = [], unchanged = [] }, scopes) {
      const { userId, clientId, narrowed } = session.value;
      const granted = scopes ?? session.value.scopes;
      const expiresInSeconds = ACCESS_TOKEN_SECONDS;
      const token = await tokens.issue({
        userId,
        scopes: granted,
        expiresInSeconds,
        clientId,
        sessionId: id,
      });
      const refreshToken = `${REFRESH_TOKEN_PREFIX}${randomText(48)}`;
      const expiresAtMs = clock() + REFRESH_TOKEN_MS;
      const unused = { sessionId: id, usedAtMs: null };
      const successor = refreshTokens.grant(await hashOf(refreshToken), unused, expiresAtMs);
      const isDone = await store.grants.change({
        put: [...put, successor, records.changed(session, session.value, expiresAtMs)],
        unchanged: [...unchanged, session.grant],
      });
      if (!isDone) return undefined;
      return {
        access_token: `${ACCESS_TOKEN_PREFIX}${token}`,
        token_type: "bearer",
        expires_in: expiresInSeconds,
        refresh_token: refreshToken,
        ...((narrowed || scopes) && { scope: granted.join(" ") }),
      };
    },
    async refresh(refreshToken, client, scopes) {
      const hash = await hashOf(refreshToken);
      // Another call may use the token, or end the session, between reading and writing; then both are read again.
      for (;;) {
        const token = await refreshTokens.get(hash);
        if (!token) {
          const isAccessToken = refreshToken.startsWith(ACCESS_TOKEN_PREFIX);
          throw refused(isAccessToken ? "is an access token" : "is unknown or has expired; sign in again");
        }
        const { sessionId, usedAtMs } = token.value;
        const session = await records.get(sessionId);
        if (!session) throw refused("was revoked; sign in again");
        if (session.value.clientId !== client.clientId) throw refused("was given to another client");
        const nowMs = clock();
        // A clock that was set back doesn't prolong the time either.
        if (usedAtMs !== null && Math.abs(nowMs - usedAtMs) >= REUSE_GRACE_MS) {
          await sessions.end(sessionId);
          throw refused("was used before, so all tokens of its sign-in are revoked; sign in again");
        }
        if (token.grant.expiresAtMs <= nowMs) throw refused("has expired; sign in again");
        const excess = scopes?.find((scope) => !session.value.scopes.includes(scope));
        if (excess !== undefined) {
          throw new OAuthError("invalid_scope", `scope names '${excess}', which the user did not grant.`);
        }
        const used = refreshTokens.changed(token, { sessionId, usedAtMs: usedAtMs ?? nowMs });
        const change = { put: [used], unchanged: [token.grant] };
        const answer = await sessions.issue(sessionId, session, change, scopes);
        if (answer) return answer;
      }
    },
    async ofRefreshToken(refreshToken) {
      const token = await refreshTokens.get(await hashOf(refreshToken));
      const session = token && (await records.get(token.value.sessionId));
      return token && session && { id: token.value.sessionId, clientId: session.value.clientId };
    },
    end: (id, untilMs = clock() + 2 * ACCESS_TOKEN_SECONDS * 1000) =>
      revocations.revoke(id, untilMs, [records.idOf(id)]),
  };
  return sessions;
}

function refused(fault: string): OAuthError {
  return invalidGrant(`refresh_token ${fault}`);
}
