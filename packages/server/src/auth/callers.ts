import type { Caller, RequestContext } from "../http/context.ts";
import { ApiFailure, quote } from "../http/failure.ts";
import type { OperationDescriptor } from "../http/operation.ts";
import { type RateLimiter, RecentMap } from "../limits/rate-limits.ts";
import { chain, type MaybePromise, recover } from "../maybe-promise.ts";
import { type AccountStore, newUser, type SecurityProfile } from "../storage/accounts.ts";
import type { Principal, TokenService } from "./tokens.ts";

/** How long an answer of the store is good: what other processes revoke or disable is refused after that at most. */
export const RECHECK_MS = 1_000;

const MAX_CALLERS = 10_000;

/** No key is longer, so the store is not asked for one that is. */
const MAX_KEY_LENGTH = 200;

/** A caller whose key and token were good when the store was last asked. */
interface Known {
  readonly caller: Caller;
  readonly principal: Principal;
  /** On a clock that only goes forward. */
  readonly askedMs: number;
  /** How often {@link Callers.recheck} was called before the store was asked. */
  readonly generation: number;
}

/** What key and token stand for, or why they stand for nothing. */
type Outcome =
  | { readonly caller: Caller }
  | { readonly failure: ApiFailure; readonly key: "good" | "bad" | "unknown" };

export interface CallersParts {
  readonly accounts: Pick<AccountStore, "identify" | "getProfile" | "addUser">;
  readonly tokens: Pick<TokenService, "check">;
  readonly limiter: Pick<RateLimiter, "countUnauthenticated" | "takeBackUnauthenticated">;
  /** Milliseconds since 1970, for the expiry of tokens. */
  readonly clock: () => number;
  /**
   * A clock that only goes forward, in milliseconds. The server's own may be moved in tests.
   * @default performance.now
   */
  readonly nowMs?: (() => number) | undefined;
}

/**
 * Finds out which application, user and scopes the key and the token of a request stand for.
 *
 * Good ones are remembered, and the store is asked about them again after a second. Bad ones are not remembered, so
 * they can't displace good ones. Requests that ask for the same at the same time share one look-up.
 */
export class Callers {
  readonly #parts: CallersParts;
  readonly #nowMs: () => number;
  readonly #known = new RecentMap<Known>(MAX_CALLERS);
  readonly #pending = new Map<string, Promise<Outcome>>();
  #generation = 0;
  #hits = 0;
  #misses = 0;

  constructor(parts: CallersParts) {
    this.#parts = parts;
    this.#nowMs = parts.nowMs ?? performance.now.bind(performance);
  }

  /** How many callers are remembered, and how many requests were answered from memory, or were not. */
  get figures(): { readonly size: number; readonly hits: number; readonly misses: number } {
    return { size: this.#known.size, hits: this.#hits, misses: this.#misses };
  }

  /** Makes the next request of each caller ask the store: for when this process has changed what it holds. */
  recheck(): void {
    this.#generation += 1;
  }

  /**
   * Identifies the caller of a request. What fails counts against the address that it came from.
   *
   * @throws ApiFailure NO_X_API_KEY, INVALID_CLIENT_ID, INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN,
   * THROTTLED
   */
  identify(context: RequestContext): MaybePromise<Caller> {
    const apiKey = context.header("x-api-key") ?? "";
    const authorization = context.header("authorization") ?? "";
    const name = `${apiKey}\n${authorization}`;
    const known = this.#known.get(name);
    const isGood = known !== undefined && known.principal.expiresAtMs > this.#parts.clock();
    if (isGood && known.generation === this.#generation && this.#nowMs() - known.askedMs < RECHECK_MS) {
      this.#hits += 1;
      context.apiKey = apiKey;
      return known.caller;
    }
    this.#misses += 1;
    const outcome =
      this.#pending.get(name) ??
      this.#share(
        name,
        isGood ? this.#ask(name, apiKey, known.principal) : this.#check(name, apiKey, authorization),
      );
    return chain(outcome, (found) => this.#conclude(context, apiKey, found));
  }

  #share(name: string, outcome: MaybePromise<Outcome>): MaybePromise<Outcome> {
    if (!(outcome instanceof Promise)) return outcome;
    const shared = outcome.finally(() => this.#pending.delete(name));
    this.#pending.set(name, shared);
    return shared;
  }

  #check(name: string, apiKey: string, authorization: string): MaybePromise<Outcome> {
    if (apiKey === "") return { failure: noKey(), key: "bad" };
    if (apiKey.length > MAX_KEY_LENGTH) return { failure: badKey(apiKey, undefined), key: "bad" };
    const token = readBearer(authorization);
    if (token instanceof ApiFailure) return { failure: token, key: "unknown" };
    return this.#parts.tokens.check(token).then((checked) => {
      if ("problem" in checked) return { failure: badToken(checked.problem), key: "unknown" };
      return this.#ask(name, apiKey, checked);
    });
  }

  #ask(name: string, apiKey: string, principal: Principal): MaybePromise<Outcome> {
    const generation = this.#generation;
    const askedMs = this.#nowMs();
    const { userId, scopes, revocationId: tokenId = "" } = principal;
    return chain(
      this.#parts.accounts.identify({ apiKey, userId, tokenId }),
      ({ profile, user, isTokenRevoked }) => {
        // The answer may be from before this process changed what the store holds.
        if (generation !== this.#generation) return this.#ask(name, apiKey, principal);
        this.#known.delete(name);
        if (profile?.revokedAt !== null) return { failure: badKey(apiKey, profile), key: "bad" };
        if (isTokenRevoked)
          return { failure: badToken("The access token was revoked; sign in again."), key: "good" };
        if (user && user.disabledAt !== null) {
          return {
            failure: badToken(`The user ${quote(userId)} was disabled at ${user.disabledAt}.`),
            key: "good",
          };
        }
        if (!user && principal.newUserName !== undefined) return this.#addUser(name, apiKey, principal);
        const caller = { apiKey, userId, scopes, hasAccount: user !== undefined };
        if (user) this.#known.set(name, { caller, principal, askedMs, generation });
        return { caller };
      },
    );
  }

  #addUser(name: string, apiKey: string, principal: Principal): MaybePromise<Outcome> {
    const createdAt = new Date(this.#parts.clock()).toISOString();
    const user = newUser(principal.userId, principal.newUserName ?? "", createdAt);
    return chain(this.#parts.accounts.addUser(user), () => this.#ask(name, apiKey, principal));
  }

  #conclude(context: RequestContext, apiKey: string, outcome: Outcome): MaybePromise<Caller> {
    if ("caller" in outcome || outcome.key === "good") context.apiKey = apiKey;
    if ("caller" in outcome) return outcome.caller;
    const { limiter, accounts } = this.#parts;
    limiter.countUnauthenticated(context);
    if (outcome.key !== "unknown") throw outcome.failure;
    return recover(
      () =>
        chain(accounts.getProfile(apiKey), (profile) => {
          if (profile?.revokedAt !== null) throw badKey(apiKey, profile);
          context.apiKey = apiKey;
          throw outcome.failure;
        }),
      (error) => {
        if (!(error instanceof ApiFailure)) limiter.takeBackUnauthenticated(context);
        throw error;
      },
    );
  }
}

/**
 * Checks that the caller may use an operation.
 *
 * @throws ApiFailure ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND
 */
export function requireAccess({ userId, scopes, hasAccount }: Caller, operation: OperationDescriptor): void {
  let isAllowed = false;
  for (const all of operation.scopes) {
    let missing = all.length;
    for (const scope of all) if (scopes.has(scope)) missing -= 1;
    isAllowed ||= missing === 0;
  }
  if (!isAllowed) {
    const requiredScopes = [...new Set(operation.scopes.flat())];
    throw new ApiFailure({
      code: "ACCESS_DENIED",
      message: `The access token lacks the scope ${requiredScopes.join(" or ")}, which ${operation.id} needs.`,
      payload: { internalCode: "MISSING_SCOPE", requiredScopes },
    });
  }
  if (hasAccount) return;
  throw new ApiFailure({
    code: "AUTH_NO_MUSIC_ACCOUNT_FOUND",
    message: `The user ${quote(userId)} has no music account.`,
    url: "https://music.amazon.com/",
  });
}

/** The protection space in the challenges of RFC 6750. */
const REALM = 'Bearer realm="gatefold"';

/** The token of an Authorization header field, or what is wrong with that. */
export function readBearer(authorization: string): string | ApiFailure {
  const [, type = "", token = ""] = /^(\S*)\s*(.*)$/.exec(authorization.trim()) ?? [];
  if (type.toLowerCase() !== "bearer") {
    return new ApiFailure({
      code: "INVALID_AUTH_TYPE",
      message: `${wrongType(type, token)}; send "Authorization: Bearer <token>".`,
      headers: { "WWW-Authenticate": REALM },
    });
  }
  if (token !== "") return token;
  return new ApiFailure({
    code: "INVALID_AUTH_TOKEN",
    message: "The bearer token in the Authorization header is empty.",
    headers: { "WWW-Authenticate": `${REALM}, error="invalid_request"` },
  });
}

function wrongType(type: string, rest: string): string {
  if (type === "") return "The request has no bearer token";
  // A single word is most likely a token without its type, which must not be repeated in a message.
  if (rest === "") return "The Authorization header does not begin with a type";
  return `The request has authorization of type ${quote(type)}`;
}

function badToken(problem: string): ApiFailure {
  return new ApiFailure({
    code: "INVALID_ACCESS_TOKEN",
    message: problem,
    headers: { "WWW-Authenticate": `${REALM}, error="invalid_token"` },
  });
}

function noKey(): ApiFailure {
  return new ApiFailure({
    code: "NO_X_API_KEY",
    message: "The request has no x-api-key header; send the id of your security profile.",
  });
}

function badKey(apiKey: string, profile: SecurityProfile | undefined): ApiFailure {
  const problem = profile ? `was revoked at ${profile.revokedAt}` : "is not a registered security profile";
  const isClientId = apiKey.startsWith("amzn1.application-oa2-client.");
  const hint = isClientId ? "; this is a client id of Login with Amazon" : "";
  return new ApiFailure({
    code: "INVALID_CLIENT_ID",
    message: `The x-api-key ${quote(apiKey)} ${problem}${hint}.`,
  });
}
