import type { Revocations } from "../auth/revocations.ts";
import { ACCESS_TOKEN_PREFIX, type TokenService } from "../auth/tokens.ts";
import type { Store } from "../storage/store.ts";
import type { CallingClient } from "./clients.ts";
import { createGrants, type Held } from "./grants.ts";
import { OAuthError } from "./oauth-error.ts";
import { hashOf, randomText } from "./secrets.ts";
import type { Shaped } from "./shape.ts";

/** How long an access token lives, as with Login with Amazon. */
export const ACCESS_TOKEN_SECONDS = 3600;
/** What refresh tokens of Login with Amazon begin with. */
export const REFRESH_TOKEN_PREFIX = "Atzr|";
/** How long a sign-in lasts that nobody refreshes. */
const REFRESH_TOKEN_MS = 365 * 86_400_000;

const SESSION = {
  clientId: "string",
  userId: "string",
  scopes: "strings",
  /** Whether the user granted less than was asked for, which the client has to be told. */
  narrowed: "boolean",
  /** Whether the client proved itself with its secret, and so has to go on doing. */
  authenticated: "boolean",
} as const;
const REFRESH_TOKEN = { sessionId: "string", used: "boolean" } as const;

/** A user's consent to a client, and all tokens that come of it. It ends as a whole. */
export type Session = Shaped<typeof SESSION>;

/** What the token endpoint answers (RFC 6749, section 5.1). */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: "bearer";
  /** Seconds. */
  readonly expires_in: number;
  readonly refresh_token: string;
  /** Only where it is less than what was asked for. */
  readonly scope?: string;
}

/** What a refresh is asked with. */
export interface RefreshRequest extends CallingClient {
  readonly refreshToken: string;
  /** Less than what the session has; by default all of it. */
  readonly scopes?: readonly string[] | undefined;
}

/** The sign-ins of all users. */
export interface Sessions {
  /** Keeps a consent, and returns the id of the session, which gives no tokens yet. */
  create(session: Omit<Session, "authenticated">, expiresAtMs: number): Promise<string>;
  get(id: string): Promise<Held<Session> | undefined>;
  /** Gives out the first tokens. */
  begin(id: string, session: Held<Session>, authenticated: boolean): Promise<TokenAnswer>;
  /**
   * Exchanges a refresh token, which is good once.
   *
   * @throws OAuthError invalid_grant, invalid_client, invalid_scope
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

/** What sessions are made of. */
export interface SessionParts {
  readonly store: Store;
  readonly tokens: Pick<TokenService, "issue">;
  readonly revocations: Pick<Revocations, "revoke">;
  readonly clock: () => number;
}

/** Keeps sessions and refresh tokens in the store, the tokens by their hash. */
export function createSessions({ store, tokens, revocations, clock }: SessionParts): Sessions {
  const sessions = createGrants(store, "session", SESSION);
  const refreshTokens = createGrants(store, "refresh-token", REFRESH_TOKEN);

  async function give(id: string, held: Held<Session>, change: Partial<Session> = {}): Promise<TokenAnswer> {
    const session = { ...held.value, ...change };
    const { userId, clientId, scopes, narrowed } = session;
    const refreshToken = `${REFRESH_TOKEN_PREFIX}${randomText(48)}`;
    const expiresAtMs = clock() + REFRESH_TOKEN_MS;
    await refreshTokens.put(await hashOf(refreshToken), { sessionId: id, used: false }, expiresAtMs);
    // When it was ended in this moment it stays so, and the tokens are dead before they arrive.
    await sessions.replace(held, { ...session, scopes: held.value.scopes }, expiresAtMs);
    const expiresInSeconds = ACCESS_TOKEN_SECONDS;
    const token = await tokens.issue({ userId, scopes, expiresInSeconds, clientId, sessionId: id });
    return {
      access_token: `${ACCESS_TOKEN_PREFIX}${token}`,
      token_type: "bearer",
      expires_in: ACCESS_TOKEN_SECONDS,
      refresh_token: refreshToken,
      ...((narrowed || change.scopes) && { scope: scopes.join(" ") }),
    };
  }

  async function end(id: string, untilMs = clock() + 2 * ACCESS_TOKEN_SECONDS * 1000): Promise<void> {
    await sessions.take(id);
    await revocations.revoke(id, untilMs);
  }

  return {
    async create(session, expiresAtMs) {
      const id = randomText(24);
      await sessions.put(id, { ...session, authenticated: false }, expiresAtMs);
      return id;
    },
    get: sessions.get,
    begin: (id, session, authenticated) => give(id, session, { authenticated }),
    async refresh({ refreshToken, client, authenticated, scopes }) {
      const token = await refreshTokens.get(await hashOf(refreshToken));
      if (!token) throw unknownToken(refreshToken);
      const { sessionId, used } = token.value;
      const session = await sessions.get(sessionId);
      if (!session) throw invalidGrant("was revoked; sign in again");
      if (session.value.clientId !== client.clientId) throw invalidGrant("was given to another client");
      const reuse = async () => {
        await end(sessionId);
        return invalidGrant("was used before, so all tokens of its sign-in are revoked; sign in again");
      };
      if (used) throw await reuse();
      if (token.expiresAtMs <= clock()) throw invalidGrant("has expired; sign in again");
      if (session.value.authenticated && !authenticated) {
        throw new OAuthError("invalid_client", "client_secret is missing; the sign-in began with it.");
      }
      const excess = scopes?.find((scope) => !session.value.scopes.includes(scope));
      if (excess !== undefined) {
        throw new OAuthError("invalid_scope", `scope names '${excess}', which the user did not grant.`);
      }
      if (!(await refreshTokens.replace(token, { sessionId, used: true }))) throw await reuse();
      return give(sessionId, session, scopes ? { scopes } : {});
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
