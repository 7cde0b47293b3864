import { once } from "node:events";
import { createServer as createProbe } from "node:net";
import type { Command } from "commander";
import { Option } from "commander";
import { isLoopbackName } from "../oauth/loopback.ts";
import { createServer, type GatefoldServer, type Listening } from "../server.ts";
import {
  parseCount,
  parseDuration,
  parseHost,
  parsePort,
  parseRate,
  parseTrustedProxies,
} from "./arguments.ts";
import { type Database, databaseOption, openOrCreateDatabase, withStore } from "./database.ts";
import { ensureCredentials } from "./credentials.ts";
import { ensureCatalog } from "./first-start.ts";
import { createLineWriter, type LineWriter } from "./line-writer.ts";
import { errorWriter, jsonLines, textLines } from "./log-lines.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./usage-error.ts";
import { type Prepared, welcome } from "./welcome.ts";

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly db: string;
  readonly dbConnections?: number;
  readonly dbConnectTimeout?: number;
  readonly dbStatementTimeout?: number;
  readonly json?: true;
  readonly maxRequestsPerSecond?: number;
  readonly maxConnections?: number;
  readonly trustedProxy?: readonly string[];
  readonly development: boolean;
  readonly drain?: number;
  readonly log?: true;
  readonly metrics?: true;
}

/** `gatefold start` */
export function addStartCommand(program: Command, output: Output): void {
  program
    .command("start")
    .description(
      "run the API on a database, which is made if it is missing; for development, an empty one gets sample albums and a user",
    )
    .addOption(new Option("--port <port>", "0 takes a free one").default(4800).argParser(parsePort))
    .addOption(
      new Option("--host <address>", "address to listen on").default("127.0.0.1").argParser(parseHost),
    )
    .addOption(databaseOption())
    .addOption(
      new Option(
        "--db-connections <n>",
        "most connections that this process has to a PostgreSQL, half for reads, half for writes (default: 20)",
      ).argParser(parseCount),
    )
    .addOption(
      new Option(
        "--db-connect-timeout <duration>",
        "how long connecting to a PostgreSQL may take (default: 5s)",
      ).argParser(parseDuration),
    )
    .addOption(
      new Option(
        "--db-statement-timeout <duration>",
        "how long a PostgreSQL may take for a statement, and its standby to confirm a change (default: 5s)",
      ).argParser(parseDuration),
    )
    .addOption(
      new Option(
        "--json",
        "print one line of JSON {url, apiKey, token, userId, clientId} and nothing else; with --no-development {url}",
      ),
    )
    .addOption(
      new Option("--max-requests-per-second <n>", "limit of each application and each user").argParser(
        parseRate,
      ),
    )
    .addOption(
      new Option(
        "--trusted-proxy <list>",
        "addresses and CIDR ranges, separated by commas, whose X-Forwarded-For or Forwarded tells who calls",
      ).argParser(parseTrustedProxies),
    )
    .addOption(
      new Option(
        "--max-connections <n>",
        "further connections are answered 503 and closed (default: 10000)",
      ).argParser(parseCount),
    )
    .addOption(new Option("--log", "write a line of JSON for each request to standard error"))
    .addOption(new Option("--metrics", "count requests for Prometheus, at /metrics, without a key"))
    .addOption(
      new Option(
        "--drain <duration>",
        "how long to go on serving when asked to end, with 503 at /health, such as 5s",
      ).argParser(parseDuration),
    )
    .addOption(
      new Option(
        "--no-development",
        "for others to use: without sign-in, faults, reset, clock and checks of every response; makes no albums, users, keys or tokens",
      ),
    )
    .action(async (options: StartOptions) => {
      const errors = errorWriter(options.log === true);
      const started = createLineWriter({ stream: process.stdout, describeDropped: () => "" });
      await withStore(await openOrCreateDatabase(options.db, postgresOptions(options)), (store) =>
        start(store, options, { started, errors }),
      );
      const isRead = await Promise.all([started.flush(LAST_WORDS_MS), errors.flush(LAST_WORDS_MS)]);
      output.exitCode = 0;
      output.isServed = true;
      output.isUnread = isRead.includes(false);
    });
}

function postgresOptions({ dbConnections, dbConnectTimeout, dbStatementTimeout }: StartOptions) {
  return {
    maxConnections: dbConnections,
    connectTimeoutMs: dbConnectTimeout && dbConnectTimeout * 1000,
    statementTimeoutMs: dbStatementTimeout && dbStatementTimeout * 1000,
  };
}

/** How long the end waits for whoever reads what is printed. */
const LAST_WORDS_MS = 1_000;

/** Where a start prints to. */
interface Writers {
  readonly started: LineWriter;
  readonly errors: LineWriter;
}

async function start(store: Database, options: StartOptions, { started, errors }: Writers): Promise<void> {
  const rate = options.maxRequestsPerSecond;
  const limit = rate === undefined ? undefined : { requestsPerSecond: rate };
  const server = await createServer({
    store,
    rateLimits: { perApiKey: limit, perUser: limit },
    maxConnections: options.maxConnections,
    trustedProxies: options.trustedProxy,
    // By itself it is for loopback alone.
    development: options.development ? undefined : false,
    authorization: options.development ? undefined : false,
    validateResponses: options.development && isLoopbackName(options.host),
    metrics: options.metrics,
    ...(options.log ? jsonLines(errors) : textLines(errors)),
  });
  await refuseTakenPort(options);
  // What others use holds what they put there, and its output is kept in a log, where no secret belongs.
  const prepared = options.development ? await prepare(server) : undefined;
  const listening = await listen(server, options);
  try {
    // Who waits for what is printed may ask for the end as soon as it is there.
    const stopped = stopSignal();
    started.write(
      options.json
        ? JSON.stringify({ url: listening.url, ...prepared?.credentials })
        : await welcome({ listening, store, prepared }),
    );
    if (options.development && listening.authorizationUrl === undefined)
      errors.write(`gatefold: ${NO_SIGN_IN}`);
    await stopped;
  } finally {
    await listening.close();
  }
}

/** Fills an empty catalog, and makes sure that there is somebody who may call. */
async function prepare(server: GatefoldServer): Promise<Prepared> {
  return { added: await ensureCatalog(server.store), credentials: await ensureCredentials(server) };
}

/** So that a start that can't listen leaves the database as it is. */
async function refuseTakenPort({ port, host }: StartOptions): Promise<void> {
  const probe = createProbe();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    throw new UsageError(explain(error, port, host), { cause: error });
  } finally {
    probe.close();
  }
}

async function listen(server: GatefoldServer, { port, host, drain }: StartOptions): Promise<Listening> {
  try {
    return await server.listen({ port, host, drainMs: (drain ?? 0) * 1000 });
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

/** Resolves when the process is asked to end. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
