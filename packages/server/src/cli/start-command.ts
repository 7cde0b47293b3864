import type { Command } from "commander";
import { Option } from "commander";
import { isLoopbackName } from "../oauth/loopback.ts";
import { createServer, type GatefoldServer, type Listening } from "../server.ts";
import type { SqliteStore } from "../storage/sqlite/sqlite-store.ts";
import { parsePort, parseRate } from "./arguments.ts";
import { databaseOption, openStore } from "./database.ts";
import { ensureCatalog, ensureClient, ensureProfile, ensureUser } from "./first-start.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./usage-error.ts";

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly db: string;
  readonly json?: true;
  readonly maxRequestsPerSecond?: number;
  readonly development: boolean;
}

/** `gatefold start` */
export function addStartCommand(program: Command, output: Output): void {
  program
    .command("start")
    .description("run the API on a database; the first start fills it with sample albums and makes a user")
    .addOption(new Option("--port <port>", "0 takes a free one").default(4800).argParser(parsePort))
    .addOption(new Option("--host <address>", "address to listen on").default("127.0.0.1"))
    .addOption(databaseOption())
    .addOption(
      new Option("--json", "print one line of JSON {url, apiKey, token, userId, clientId} and nothing else"),
    )
    .addOption(
      new Option("--max-requests-per-second <n>", "limit of each application and each user").argParser(
        parseRate,
      ),
    )
    .addOption(
      new Option(
        "--no-development",
        "without faults, reset, clock and checks of every response, as in production",
      ),
    )
    .action(async (options: StartOptions) => {
      const store = openStore(options.db);
      try {
        await start(store, options);
      } finally {
        await store.close();
      }
      output.exitCode = 0;
    });
}

async function start(store: SqliteStore, options: StartOptions): Promise<void> {
  const rate = options.maxRequestsPerSecond;
  const limit = rate === undefined ? undefined : { requestsPerSecond: rate };
  const server = await createServer({
    store,
    rateLimits: { perApiKey: limit, perUser: limit },
    // By itself it is for loopback alone.
    development: options.development ? undefined : false,
    validateResponses: options.development && isLoopbackName(options.host),
  });
  const listening = await listen(server, options);
  try {
    const added = await ensureCatalog(store);
    const user = await ensureUser(store, server);
    const { apiKey } = await ensureProfile(store, server);
    const token = await server.issueToken({ userId: user.id });
    const { clientId } = await ensureClient(store, server);
    const ready = { url: listening.url, apiKey, token, userId: user.id, clientId };
    console.log(options.json ? JSON.stringify(ready) : await welcome(ready, store, added, signIn(listening)));
    if (listening.authorizationUrl === undefined) console.error(`gatefold: ${NO_SIGN_IN}`);
    await stopSignal();
  } finally {
    await listening.close();
  }
}

async function listen(server: GatefoldServer, { port, host }: StartOptions): Promise<Listening> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    throw new UsageError(explain(error, port, host), { cause: error });
  }
}

function explain(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is in use; choose another with --port, or 0 for any.`;
  if (code === "EACCES")
    return `port ${port} of ${host} is not open to this user; choose one over 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `this machine has no address ${host} (--host).`;
  return `can't listen on port ${port} of ${host}: ${String(error)}`;
}

const NO_SIGN_IN =
  "the development sign-in asks for no password, so it is off: --host is an address that other machines reach.";

function signIn({ authorizationUrl }: Listening): string {
  return authorizationUrl === undefined ? "off, because other machines reach this address" : authorizationUrl;
}

/** What an application needs to call this server. */
interface Ready {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly userId: string;
  readonly clientId: string;
}

async function welcome(
  { url, apiKey, token, userId, clientId }: Ready,
  store: SqliteStore,
  added: number,
  signInUrl: string,
): Promise<string> {
  const albums = await store.countAlbums();
  const filled = added > 0 ? ", filled with the sample catalog" : "";
  return `Gatefold serves the Amazon Music Web API, Albums V1.0 (unofficial)

  url       ${url}
  database  ${store.file} (${albums} albums${filled})
  user      ${userId}
  API key   ${apiKey}
  token     ${token}
            good for one hour and all scopes; "gatefold token" makes another
  sign-in   ${signInUrl}
  client    ${clientId}
            Login with Amazon's shape: /ap/oa, /auth/o2/token; redirects to this machine

Try it:

curl '${url}/albums/B0064UPU4G' \\
  --header 'x-api-key: ${apiKey}' \\
  --header 'Authorization: Bearer ${token}'

Stop with Ctrl+C.`;
}

/** Resolves when the process is asked to end. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
