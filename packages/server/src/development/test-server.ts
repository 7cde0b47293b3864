import { createServer, type GatefoldServer, type ServerOptions } from "../server.ts";
import { sampleAlbums } from "./sample-albums.ts";
import type { Seed, SeedResult } from "./seed.ts";

/** How a server for a test is put together. */
export interface TestServerOptions extends ServerOptions {
  /**
   * What it holds to begin with.
   * @default the sample catalog, one user with an empty library, and one profile
   */
  readonly seed?: Seed | undefined;
}

/** A server for a test, with somebody who may call it. */
export interface TestServer extends GatefoldServer, SeedResult {}

/**
 * Makes a server for a test: in memory, in process, holding albums and a user with a token, with every response
 * held against the specification and the admin paths open to `fetch`. Nothing has to be closed.
 *
 * @example
 * const { fetch, apiKey, token } = await createTestServer({ seed: { library: ["B0064UPU4G"] } });
 *
 * @throws DevelopmentError that names the field of the seed or fault that is not well-formed
 */
export async function createTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { seed = {}, ...others } = options;
  const server = await createServer({ development: true, validateResponses: true, ...others });
  if (seed.albums === undefined) await server.store.putAlbums(sampleAlbums());
  const credentials = await server.seed(seed);
  return { ...server, ...credentials };
}
