import { createCaller } from "./caller.ts";
import { facade, type Music } from "./generated/facade.ts";
import type { TransportOptions } from "./options.ts";
import { createTransport } from "./transport.ts";

/** Where the API is, who calls, and how. */
export interface ClientOptions extends TransportOptions {}

/**
 * The API by resource, as in `music.albums.get(id)`. Its methods return what they are asked for, or throw: an
 * `ApiError` that the API answered with, or a `TransportError` where it didn't answer.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password
 * @see {@link createTransport} for functions that return errors, and of which only the ones in use are bundled
 */
export function createClient(options: ClientOptions): Music {
  return facade(createCaller(createTransport(options)));
}
