import type { ApiOptions } from "./api-options.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import type { Api } from "./http/api.ts";
import type { AuthorizationOptions } from "./oauth/options.ts";
import { createProvision, type Provision } from "./provision.ts";
import { createService, type Service } from "./service.ts";
import type { Store } from "./storage/store.ts";

/** The API in a page or a service worker. */
export interface BrowserServer extends Provision {
  readonly store: Store;
  readonly fetch: FetchHandler;
}

/** Makes the API with nothing of Node: on the memory store, answering web-standard requests. */
export async function createServer(options: ApiOptions = {}): Promise<BrowserServer> {
  const service = await createService(options);
  const fetch = createFetchHandler(await apiOf(service, options.authorization));
  return { ...createProvision(service), store: service.store, fetch };
}

/** A page that shows the API alone does not load the authorization server. */
async function apiOf(
  service: Service,
  authorization: AuthorizationOptions | false | undefined,
): Promise<Api> {
  if (authorization === false) return service.api;
  const { authorizationOf, mountAuthorization } = await import("./oauth/mount.ts");
  return mountAuthorization(service.api, authorizationOf(service, authorization));
}

export type { ApiOptions } from "./api-options.ts";
export type { FetchHandler } from "./http/fetch-handler.ts";
export type { RateLimits } from "./limits/throttle.ts";
export type { RateLimit } from "./limits/token-bucket.ts";
export type { NewOAuthClient, RegisteredOAuthClient } from "./oauth/clients.ts";
export type { AuthorizationOptions, AutoApprove } from "./oauth/options.ts";
export type { Provision } from "./provision.ts";
export { memoryStore } from "./storage/memory/memory-store.ts";
export type { Store } from "./storage/store.ts";
export { StoreError } from "./storage/store.ts";
