import { createCore } from "./core.ts";
import { createHttpClient } from "./http-client.ts";
import { facade, KNOWN_SCOPES, type Music } from "./generated/facade.ts";
import type { Scope } from "./generated/operations.ts";
import type { TransportOptions } from "./options.ts";
import { checkScopes } from "./scopes.ts";

/** Options of a client. */
export interface ClientOptions<Granted extends Scope = Scope> extends TransportOptions {
  /**
   * The scopes of the tokens. Methods that need others are not in the type of the client, and fail without a request.
   *
   * @default all scopes; then the API refuses calls that the token doesn't allow
   */
  readonly scopes?: readonly Granted[] | undefined;
  /**
   * Whether reads of single items that start in the same tick of the event loop share requests for several items.
   *
   * @default true
   */
  readonly batch?: boolean | undefined;
  /**
   * Whether equal reads that are in progress at the same time share one request and its answer.
   *
   * @default true
   */
  readonly dedupe?: boolean | undefined;
}

/**
 * Creates a client whose methods are grouped by resource, as in `music.albums.get(id)`. They throw an `ApiError` if the
 * API answers with an error, and a `TransportError` if there is no answer from the API.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password, or if a scope doesn't exist
 * @see {@link createTransport} for functions that return errors instead of throwing them, and that bundlers leave out if
 * unused
 *
 * @example
 * ```ts
 * import { createClient } from "@gatefold/client";
 *
 * const music = createClient({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 * });
 * const album = await music.albums.get("B0064UPU4G");
 * console.log(album.id);
 * ```
 */
export function createClient<const Granted extends Scope = Scope>(
  options: ClientOptions<Granted>,
): Music<Granted> {
  checkScopes(options.scopes ?? [], KNOWN_SCOPES);
  // All methods exist at run time. Those that the type lacks fail with `MISSING_SCOPE`.
  return facade(createCore(createHttpClient(options), options)) as Music<Granted>;
}
