import type { ApiOptions } from "./api-options.ts";
import { Callers } from "./auth/callers.ts";
import type { IssuerParts, TokenVerifier } from "./auth/issuers.ts";
import { createTokenService, type Principal, type TokenProblem, type TokenService } from "./auth/tokens.ts";
import { type CursorCodec, createCursorCodec } from "./domain/cursor.ts";
import { createObjectIds } from "./domain/object-id.ts";
import { handlers } from "./generated/handlers.ts";
import { operations } from "./generated/operations.ts";
import { createHealth, type Endpoint } from "./http/health.ts";
import { createRouter } from "./http/router.ts";
import { type ClientAddress, RateLimiter } from "./limits/rate-limits.ts";
import type { Observer, PipelineParts } from "./pipeline.ts";
import { memoryStore } from "./storage/memory/memory-store.ts";
import { revocation, revocationId } from "./storage/accounts.ts";
import type { Store } from "./storage/store.ts";

/** Revokes sign-ins, and tokens that belong to none. */
export interface Revocations {
  /**
   * Revokes in this process at once, and in others on the same store within a second.
   *
   * @param id what the tokens carry as `sid`, or as `jti` if they have no `sid`
   * @param untilMs when the last of these tokens will have expired, in milliseconds since 1970
   * @param remove ids of grants that are deleted with it, in one transaction
   */
  revoke(id: string, untilMs: number, remove?: readonly string[]): Promise<void>;
}

/** The parts that the servers of an installation share, whatever carries their requests. */
export interface Service {
  /** The parts that pipelines are created from. */
  readonly parts: PipelineParts;
  /** The store of the server. */
  readonly store: Store;
  /** Signs and checks tokens. */
  readonly tokens: TokenService;
  /**
   * Checks a token, and asks the store each time whether it was revoked. Requests to the API are checked in a faster way,
   * which remembers callers.
   */
  checkToken(token: string): Promise<Principal | TokenProblem>;
  /** Revokes tokens before they expire. */
  readonly revocations: Revocations;
  /** Called with errors that are the server's fault, and the id of the request. */
  readonly onError: (error: unknown, requestId: string) => void;
  /** How many bytes path and query may have together. */
  readonly maxUrlBytes: number;
  /** The time, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Clears remembered callers and rate limits. Call it after replacing the content of the store. */
  forget(): void;
}

export interface ServiceOptions extends ApiOptions {
  /** The address that a request is counted by; by default none is. */
  readonly clientAddress?: ClientAddress | undefined;
  /** Adds to the check of the server's own tokens that of others. */
  readonly acceptTokens?: ((own: TokenVerifier, parts: IssuerParts) => TokenVerifier) | undefined;
  /**
   * For the times of arrival, in milliseconds since 1970.
   * @default `clock`
   */
  readonly logClock?: (() => number) | undefined;
  /** Called with every response. More may be added later. */
  readonly observers?: Observer[] | undefined;
  readonly endpoints?: Map<string, Endpoint> | undefined;
}

/**
 * Creates the parts of a server: store, tokens, limits and pipeline.
 *
 * @throws StoreError if the store can't save the server's keys
 */
export async function createService(options: ServiceOptions): Promise<Service> {
  const {
    store = memoryStore(),
    clock = Date.now,
    logClock = clock,
    rateLimits = {},
    maxUrlBytes = 8192,
    maxBodyBytes = 1_048_576,
    maxRequests = 1_000,
    answerTimeoutMs = 30_000,
    health = true,
    onError = (error, requestId) =>
      console.error(requestId ? `request ${requestId} failed:` : "failed:", error),
    clientAddress,
    acceptTokens = (own) => own,
    observers = [],
    endpoints = new Map(),
  } = options;
  const tokens = await createTokenService(store, clock);
  const limiter = new RateLimiter(rateLimits, clock, clientAddress);
  const check = acceptTokens(tokens.check, { clock, onError: (error) => onError(error, "") });
  const callers = new Callers({ accounts: store.accounts, tokens: { check }, limiter, clock });
  if (health) {
    for (const [path, endpoint] of createHealth(() => store.ping(), onError)) endpoints.set(path, endpoint);
  }
  const parts: PipelineParts = {
    operations,
    router: createRouter(operations),
    callers,
    limiter,
    handlers,
    handlerContext: {
      store,
      cursors: await storeCursors(store),
      newObjectId: createObjectIds(clock),
      now: () => new Date(clock()).toISOString(),
    },
    endpoints,
    observers,
    admission: { maxRequests, inFlight: 0, refused: 0 },
    maxUrlBytes,
    maxBodyBytes,
    deadlineMs: answerTimeoutMs,
    clock: logClock,
    onError,
  };
  return {
    parts,
    store,
    tokens,
    async checkToken(token) {
      const checked = await tokens.check(token);
      if ("problem" in checked || checked.revocationId === undefined) return checked;
      const revoked = await store.grants.get(revocationId(checked.revocationId));
      return revoked ? { problem: "The access token was revoked; sign in again." } : checked;
    },
    revocations: {
      async revoke(id, untilMs, remove) {
        await store.grants.change({ put: [revocation(id, untilMs)], remove });
        callers.recheck();
      },
    },
    onError,
    maxUrlBytes,
    clock,
    forget() {
      callers.recheck();
      limiter.reset();
    },
  };
}

async function storeCursors({ accounts }: Store): Promise<CursorCodec> {
  const name = "cursor-key";
  const random = crypto.getRandomValues(new Uint8Array(32));
  const secret = (await accounts.getSecret(name)) ?? (await accounts.initSecret(name, random));
  return createCursorCodec(new Uint8Array(secret));
}
