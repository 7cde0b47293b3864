import {
  type ApiOptions,
  createFetchHandler,
  createProvision,
  createService,
  type FetchHandler,
  Pipeline,
  type Provision,
  type Service,
  type Store,
} from "@gatefold/server/extend";
import type { SignInOptions } from "./oauth/authorization-server.ts";
import type { NewOAuthClient, RegisteredOAuthClient } from "./oauth/clients.ts";

/** Options of an emulator in a page. */
export interface BrowserEmulatorOptions extends ApiOptions, SignInOptions {}

/** The API in a page or a service worker. */
export interface BrowserEmulator extends Provision {
  /** The store of the emulator, in memory. */
  readonly store: Store;
  /** Answers a web-standard request. Pass it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /** Registers an OAuth client that users can sign in to. Throws a RangeError if a redirect URI can't be registered. */
  addOAuthClient(client?: NewOAuthClient): Promise<RegisteredOAuthClient>;
}

/**
 * Creates an emulator that needs nothing of Node: it starts with an empty store in memory, and answers web-standard
 * requests.
 *
 * @example
 * ```ts
 * import { createClient } from "@gatefold/client";
 * import { createEmulator } from "@gatefold/emulator/browser";
 *
 * const { addSecurityProfile, addUser, fetch, issueToken } = await createEmulator();
 * const [{ apiKey }, { id: userId }] = [await addSecurityProfile(), await addUser()];
 * const music = createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token: await issueToken({ userId }), fetch });
 * console.log(await music.me.get());
 * ```
 */
export async function createEmulator(options: BrowserEmulatorOptions = {}): Promise<BrowserEmulator> {
  const service = await createService(options);
  const afterRoute = await signInOf(service, options.authorization);
  return {
    ...createProvision(service),
    store: service.store,
    fetch: createFetchHandler(new Pipeline(service.parts, { afterRoute })),
    async addOAuthClient(client = {}) {
      const { registerClient } = await import("./oauth/clients.ts");
      return registerClient(service.store, client, new Date(service.clock()).toISOString());
    },
  };
}

/** A page that shows the API alone does not load the authorization server. */
async function signInOf(service: Service, authorization: SignInOptions["authorization"]) {
  if (authorization === false) return undefined;
  const { createAuthorizationServer, withAuthorization } = await import("./oauth/authorization-server.ts");
  const server = createAuthorizationServer(service, authorization);
  return withAuthorization((request, next) => next(request), server, { kind: "open" });
}

export type {
  ApiOptions,
  FetchHandler,
  Provision,
  RateLimit,
  RateLimits,
  Store,
} from "@gatefold/server/extend";
export { memoryStore, StoreError } from "@gatefold/server/extend";
export type { NewOAuthClient, RegisteredOAuthClient } from "./oauth/clients.ts";
export type { AuthorizationOptions, AutoApprove } from "./oauth/authorization-server.ts";
