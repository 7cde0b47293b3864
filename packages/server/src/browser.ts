import type { ApiOptions } from "./api-options.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import { authorizationOf, mountAuthorization } from "./oauth/mount.ts";
import { createProvision, type Provision } from "./provision.ts";
import { createService } from "./service.ts";
import type { Store } from "./storage/store.ts";

/** The API in a page or a service worker. */
export interface BrowserServer extends Provision {
  readonly store: Store;
  readonly fetch: FetchHandler;
}

/** Makes the API with nothing of Node: on the memory store, answering web-standard requests. */
export async function createServer(options: ApiOptions = {}): Promise<BrowserServer> {
  const service = await createService(options);
  const authorization = authorizationOf(service, options.authorization);
  const fetch = createFetchHandler(mountAuthorization(service.api, authorization));
  return { ...createProvision(service), store: service.store, fetch };
}

export type { ApiOptions } from "./api-options.ts";
export type { FetchHandler } from "./http/fetch-handler.ts";
export type { RateLimits } from "./http/throttle.ts";
export type { RateLimit } from "./limits/token-bucket.ts";
export type { NewOAuthClient, RegisteredOAuthClient } from "./oauth/clients.ts";
export type { AuthorizationOptions, AutoApprove } from "./oauth/options.ts";
export type { Provision } from "./provision.ts";
export { memoryStore } from "./storage/memory/memory-store.ts";
export type { Store } from "./storage/store.ts";
export { StoreError } from "./storage/store.ts";
