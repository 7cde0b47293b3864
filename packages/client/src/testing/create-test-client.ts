import { type ClientOptions, createClient } from "../client.ts";
import { type Clock, systemClock } from "../clock.ts";
import type { Music } from "../generated/facade.ts";
import type { Scope } from "../generated/operations.ts";
import type { Fetch } from "../web.ts";
import type { FakeClock } from "./fake-clock.ts";

/** Credentials to call a server with. */
export interface TestCredentials {
  /** The API key, sent as `x-api-key`. */
  readonly apiKey: string;
  /** An access token of the user, with all scopes or with those that were asked for. */
  readonly token: string;
  /** The user that the token is for. */
  readonly userId: string;
}

/**
 * What a server in the same process offers: `createEmulator()` of `@gatefold/emulator`, `createServer()` of
 * `@gatefold/server`, or a stub of your own.
 */
export interface TestServer<Seed = unknown, Fault = unknown> extends Partial<TestCredentials> {
  /** Answers a request in process. */
  readonly fetch: Fetch;
  /** Adds data, and returns credentials. */
  seed?(seed?: Seed): Promise<TestCredentials>;
  /** Signs an access token of `userId` with the given `scopes`, or with all of them. */
  issueToken?(request: { readonly userId: string; readonly scopes?: readonly string[] }): Promise<string>;
  /** `add` sets faults on the server. */
  readonly faults?: { add(...faults: readonly Fault[]): void };
}

/** Options of a client for tests, besides all options of a client. */
export interface TestClientOptions<Granted extends Scope, Seed, Fault>
  extends Partial<Omit<ClientOptions<Granted>, "fetch">> {
  /** The server, in the same process. */
  readonly server: TestServer<Seed, Fault>;
  /** The data to add to the server. @default the server's own choice */
  readonly seed?: NoInfer<Seed> | undefined;
  /** The faults to set on the server. */
  readonly faults?: readonly NoInfer<Fault>[] | undefined;
}

/** A request that the client sent. */
export interface TestRequest {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** Path and query below the base URL, such as `/albums?ids=B0064UPU4G`. */
  readonly path: string;
  /** The HTTP status of the answer; `undefined` until there is one. */
  readonly status: number | undefined;
}

/** A client of a server in the same process. */
export interface TestClient<Granted extends Scope> extends TestCredentials {
  /** The client, which calls the server without a network. */
  readonly music: Music<Granted>;
  /** All requests so far, in the order in which they were sent. */
  readonly requests: readonly TestRequest[];
}

/** Where a server in process is said to be. Nothing is looked up. */
const BASE_URL = "http://gatefold.test/v1";

/** For how long a fake clock stands still for an answer, in milliseconds of real time. */
const ANSWER_MS = 1000;

/**
 * Creates a client of a server in the same process: no port, no network, no stubs.
 *
 * Pauses before retries take no time unless you pass a `random` or a `clock` of your own. The time of a `fakeClock()`
 * stands still while the server works on an answer. After a second of real time it goes on, as the answer may never
 * come. With `scopes`, the token has only those.
 *
 * @example
 * ```ts
 * import { createTestClient } from "@gatefold/client/testing";
 * import { createEmulator } from "@gatefold/emulator";
 *
 * const server = await createEmulator();
 * const { music, requests } = await createTestClient({ server, faults: [{ then: { status: 500 } }] });
 * await music.me.get();
 * console.log(requests.map(({ status }) => status)); // [500, 200]
 * ```
 *
 * @throws Error if neither the server nor the options give credentials
 */
export async function createTestClient<const Granted extends Scope = Scope, Seed = unknown, Fault = unknown>(
  options: TestClientOptions<Granted, Seed, Fault>,
): Promise<TestClient<Granted>> {
  const { server, seed, faults = [], baseUrl = BASE_URL, ...others } = options;
  const credentials = await credentialsOf(server, seed, others);
  const token =
    others.scopes && server.issueToken && !others.token
      ? await server.issueToken({ userId: credentials.userId, scopes: others.scopes })
      : credentials.token;
  const requests: { method: string; path: string; status: number | undefined }[] = [];
  const music = createClient<Granted>({
    random: () => 0,
    apiKey: credentials.apiKey,
    token,
    ...others,
    baseUrl,
    async fetch(url, init) {
      const sent = { method: init.method, path: url.replace(baseUrl, ""), status: undefined };
      requests.push(sent);
      const answer = server.fetch(url, init);
      if (isFake(others.clock)) standStill(others.clock, answer);
      const response = await answer;
      Object.assign(sent, { status: response.status });
      return response;
    },
  });
  server.faults?.add(...faults);
  return { ...credentials, token, music, requests };
}

function isFake(clock: Clock | undefined): clock is FakeClock {
  return clock !== undefined && "during" in clock;
}

/** Keeps the time from jumping ahead of an answer that takes real time. */
function standStill(clock: FakeClock, answer: Promise<unknown>): void {
  const timer = new AbortController();
  const settled = answer.catch(() => {}).finally(() => timer.abort(0));
  const waited = systemClock.sleep(ANSWER_MS, timer.signal).catch(() => {});
  clock.during(Promise.race([settled, waited]));
}

async function credentialsOf<Seed, Fault>(
  server: TestServer<Seed, Fault>,
  seed: Seed | undefined,
  { apiKey, token }: Pick<Partial<ClientOptions>, "apiKey" | "token">,
): Promise<TestCredentials> {
  const { apiKey: ownKey, token: ownToken, userId } = server;
  if (seed === undefined && ownKey && ownToken && userId) return { apiKey: ownKey, token: ownToken, userId };
  if (server.seed) return server.seed(seed);
  if (apiKey === undefined || token === undefined)
    throw new Error("the server gives no credentials: set apiKey and token");
  return { apiKey, token: typeof token === "string" ? token : "", userId: "" };
}
