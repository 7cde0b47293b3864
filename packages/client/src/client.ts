import { createCore } from "./core.ts";
import { createHttpClient } from "./http-client.ts";
import { facade, KNOWN_SCOPES, type Music } from "./generated/facade.ts";
import type { Scope } from "./generated/operations.ts";
import type { TransportOptions } from "./options.ts";

/** Where the API is, who calls, and how. */
export interface ClientOptions<Granted extends Scope = Scope> extends TransportOptions {
  /**
   * The scopes of the tokens. Methods that need others are not in the type of the client, and are refused before the
   * request.
   *
   * @default all, which leaves it to the API to refuse
   */
  readonly scopes?: readonly Granted[] | undefined;
  /**
   * Whether the one-item reads of one tick share requests for many items.
   *
   * @default true
   */
  readonly batch?: boolean | undefined;
  /**
   * Whether equal reads that are under way at the same time share one request, and its answer.
   *
   * @default true
   */
  readonly dedupe?: boolean | undefined;
}

/**
 * The API by resource, as in `music.albums.get(id)`. Its methods return what they are asked for, or throw: an
 * `ApiError` that the API answered with, or a `TransportError` where it didn't answer.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password, or if there is no such scope
 * @see {@link createTransport} for functions that return errors, and of which only the ones in use are bundled
 */
export function createClient<const Granted extends Scope = Scope>(
  options: ClientOptions<Granted>,
): Music<Granted> {
  const unknown = options.scopes?.find((scope) => !KNOWN_SCOPES.includes(scope));
  if (unknown !== undefined) throw new TypeError(`unknown scope ${unknown}`);
  // All methods are there at run time, where those that are missing in the type refuse to be called.
  return facade(createCore(createHttpClient(options), options)) as Music<Granted>;
}
