import type { ApiOptions } from "./api-options.ts";
import { createAccountChecker } from "./auth/account-cache.ts";
import { createProfileReader } from "./auth/profile-cache.ts";
import { createRevocations, type Revocations } from "./auth/revocations.ts";
import { createTokenChecker, type TokenChecker } from "./auth/token-cache.ts";
import { createTokenService, type TokenService } from "./auth/tokens.ts";
import { type CursorCodec, createCursorCodec } from "./domain/cursor.ts";
import { createObjectIds } from "./domain/object-id.ts";
import { operations } from "./generated/operations.ts";
import { handlers } from "./generated/handlers.ts";
import { type Api, type CallerListener, createApi } from "./http/api.ts";
import { createHealth } from "./http/health.ts";
import { type ClientAddress, createThrottle } from "./limits/throttle.ts";
import { memoryStore } from "./storage/memory/memory-store.ts";
import type { Store } from "./storage/store.ts";

/** The API on a store, without a carrier. */
export interface Service {
  readonly api: Api;
  readonly store: Store;
  readonly tokens: TokenService;
  readonly checkToken: TokenChecker;
  readonly revocations: Revocations;
  readonly onError: (error: unknown, requestId: string) => void;
  readonly maxUrlBytes: number;
  readonly clock: () => number;
  /** Forgets what was remembered of the store and how often who called: for when its content was replaced. */
  forget(): void;
}

/** How a service is put together. */
export interface ServiceOptions extends ApiOptions {
  readonly onCaller?: CallerListener | undefined;
  /** By what address a request is counted; by default none is. */
  readonly clientAddress?: ClientAddress | undefined;
}

/** Below which all paths are. */
export const BASE_PATH = "/v1";

/** Puts the API on a store. */
export async function createService(options: ServiceOptions): Promise<Service> {
  const {
    store = memoryStore(),
    clock = Date.now,
    rateLimits = {},
    maxUrlBytes = 8192,
    clientAddress = () => undefined,
  } = options;
  const tokens = await createTokenService(store, clock);
  const remember = () => ({
    revocations: createRevocations(store, clock),
    findProfile: createProfileReader(store),
    hasAccount: createAccountChecker(store),
    throttle: createThrottle(rateLimits, { addressOf: clientAddress, clock }),
  });
  let memory = remember();
  const revocations: Revocations = {
    revoke: (id, untilMs, remove) => memory.revocations.revoke(id, untilMs, remove),
    isRevoked: (id) => memory.revocations.isRevoked(id),
  };
  const checkToken = createTokenChecker(tokens, clock, revocations);
  const onError =
    options.onError ?? ((error, requestId) => console.error(`request ${requestId} failed:`, error));
  const api = createApi({
    operations,
    handlers,
    context: { store, cursors: await storeCursors(store), newObjectId: createObjectIds(clock) },
    findProfile: (apiKey, beforeLookup) => memory.findProfile(apiKey, beforeLookup),
    checkToken,
    hasAccount: (userId) => memory.hasAccount(userId),
    throttle: {
      unauthenticated: (request) => memory.throttle.unauthenticated(request),
      takeBack: (request) => memory.throttle.takeBack(request),
      caller: (apiKey, userId) => memory.throttle.caller(apiKey, userId),
    },
    basePath: BASE_PATH,
    maxUrlBytes,
    onCaller: options.onCaller,
    health: options.health === false ? undefined : createHealth({ ping: () => store.ping(), onError }),
    onError,
  });
  const forget = () => {
    memory = remember();
  };
  return { api, store, tokens, checkToken, revocations, onError, maxUrlBytes, clock, forget };
}

async function storeCursors(store: Store): Promise<CursorCodec> {
  const name = "cursor-key";
  const random = crypto.getRandomValues(new Uint8Array(32));
  const secret = (await store.accounts.getSecret(name)) ?? (await store.accounts.initSecret(name, random));
  return createCursorCodec(new Uint8Array(secret));
}
