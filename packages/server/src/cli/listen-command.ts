import { once } from "node:events";
import { createServer as createProbe } from "node:net";
import type { Command } from "commander";
import type { Listening, ListenOptions, ServerOptions } from "../server.ts";
import { isPostgresUrl } from "../storage/postgres/address.ts";
import {
  parseCount,
  parseDuration,
  parseHost,
  parsePort,
  parseRate,
  parseThreads,
  parseTrustedProxies,
} from "./arguments.ts";
import {
  type Database,
  databaseOption,
  type OpenOptions,
  openOrCreateDatabase,
  withStore,
} from "./database.ts";
import { CommandError, type Output, UsageError } from "./command.ts";
import { addIssuerOptions, type IssuerCommandOptions, issuersOf } from "./issuer-options.ts";
import { createLineWriter, errorWriter, jsonLines, type LineWriter, textLines } from "./log-lines.ts";

export interface ListenCommandOptions extends IssuerCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly db: string;
  readonly dbConnections?: number;
  readonly dbConnectTimeout?: number;
  readonly dbStatementTimeout?: number;
  readonly searchThreads?: number;
  readonly json?: true;
  readonly maxRequestsPerSecond?: number;
  readonly maxConnections?: number;
  readonly trustedProxy?: readonly string[];
  readonly drain?: number;
  readonly log?: true;
  readonly maxRequests?: number;
  readonly metrics?: true;
  readonly metricsPort?: number;
}

/** What a command creates its server from. */
export interface ListenParts {
  /** The open database. */
  readonly store: Database;
  /** Whether the database was created just now. */
  readonly isNew: boolean;
  /** Writes a note for the owner of the server to the log. */
  note(message: string): void;
  /** Writes a line to standard error. It never waits and never fails. */
  writeLine(line: string): void;
  /** The options of the command line. */
  readonly options: ListenCommandOptions;
  /** The options that the server gets. */
  readonly serverOptions: ServerOptions;
}

/** A server that is about to listen, and what is printed once it does. */
export interface Startable<L extends Listening> {
  /** Listens. */
  listen(options: ListenOptions): Promise<L>;
  /** What is printed with `--json`. */
  json(listening: L): object;
  /** What is printed for people. */
  text(listening: L): Promise<string>;
}

export interface ListenCommand<L extends Listening> {
  readonly name: string;
  /** Whether it runs when no command is named. */
  readonly isDefault?: boolean;
  readonly description: string;
  readonly json: string;
  /**
   * How many threads search a database in a file, if nothing else is said. Without it, the command has no option for that.
   * @default 0
   */
  readonly searchThreads?: number;
  /** Called once the port is known to be free. */
  start(parts: ListenParts): Promise<Startable<L>>;
}

/** Adds a command that opens a database, listens, prints where, and ends on SIGINT or SIGTERM. The caller may add options. */
export function addListenCommand<L extends Listening>(
  program: Command,
  output: Output,
  { name, isDefault = false, description, json, searchThreads, start }: ListenCommand<L>,
): Command {
  const called = `${program.name()} ${name}`;
  const command = program
    .command(name, { isDefault })
    .description(description)
    .option("--port <port>", "port to listen on; 0 picks a free one", parsePort, 4800)
    .option("--host <address>", "address to listen on", parseHost, "127.0.0.1")
    .addOption(databaseOption())
    .option(
      "--db-connections <n>",
      "maximum connections to PostgreSQL, half for reads, half for writes (default: 20)",
      parseCount,
    )
    .option(
      "--db-connect-timeout <duration>",
      "time limit for connecting to PostgreSQL (default: 5s)",
      parseDuration,
    )
    .option(
      "--db-statement-timeout <duration>",
      "time limit for a PostgreSQL statement, and for its standby to confirm a change (default: 5s)",
      parseDuration,
    )
    .option("--json", json)
    .option("--max-requests-per-second <n>", "rate limit of each application and each user", parseRate)
    .option(
      "--trusted-proxy <list>",
      "addresses and CIDR ranges, separated by commas, whose X-Forwarded-For or Forwarded names the caller",
      parseTrustedProxies,
    )
    .option(
      "--max-connections <n>",
      "maximum connections; further ones are answered 503 and closed (default: 10000)",
      parseCount,
    );
  if (searchThreads !== undefined) {
    command.option(
      "--search-threads <n>",
      "threads that search a database in a file; 0 searches without (default: one per processor, at most 2)",
      parseThreads,
    );
  }
  addIssuerOptions(command)
    .option("--log", "write a line of JSON for each request to standard error")
    .option(
      "--max-requests <n>",
      "maximum concurrent requests; further ones are answered 503 (default: 1000)",
      parseCount,
    )
    .option("--metrics", "count requests for Prometheus, at /metrics, without a key")
    .option(
      "--metrics-port <port>",
      "the same on a separate port of 127.0.0.1, such as 9464; 0 picks a free one",
      parsePort,
    )
    .option(
      "--drain <duration>",
      "how long to keep serving after SIGTERM or SIGINT, with 503 at /health/ready, such as 5s",
      parseDuration,
    )
    .action(async (options: ListenCommandOptions) => {
      const errors = errorWriter(options.log === true);
      const started = createLineWriter({ stream: process.stdout, describeDropped: () => "" });
      const issuers = issuersOf(options);
      const { store, isNew } = await openOrCreateDatabase(
        options.db,
        databaseOptions(options, searchThreads),
      );
      await withStore(store, async () => {
        // Checked first, so that a start that can't listen leaves the database as it is.
        await refuseTakenPort(options, called);
        const { note, ...log } = options.log ? jsonLines(errors) : textLines(errors);
        const serverOptions = { ...serverOptionsOf(store, options), ...log, issuers };
        await serve(
          await start({ store, isNew, note, writeLine: errors.write, options, serverOptions }),
          options,
          { started, called },
        );
      });
      const isRead = await Promise.all([started.flush(LAST_OUTPUT_MS), errors.flush(LAST_OUTPUT_MS)]);
      output.exitCode = 0;
      output.isServed = true;
      output.isUnread = isRead.includes(false);
    });
  return command;
}

/** How long the end waits for the reader of the output. */
const LAST_OUTPUT_MS = 1_000;

function databaseOptions(
  { db, dbConnections, dbConnectTimeout, dbStatementTimeout, searchThreads }: ListenCommandOptions,
  defaultThreads: number | undefined,
): Omit<OpenOptions, "create"> {
  const values = {
    "--db-connections": dbConnections,
    "--db-connect-timeout": dbConnectTimeout,
    "--db-statement-timeout": dbStatementTimeout,
  };
  const [given] = Object.entries(values).find(([, value]) => value !== undefined) ?? [];
  if (given !== undefined && !isPostgresUrl(db))
    throw new UsageError(
      `${given} is for PostgreSQL, and ${db} is a file; leave it out, or give --db postgres://….`,
    );
  if (searchThreads !== undefined && isPostgresUrl(db))
    throw new UsageError(
      "--search-threads is for a database in a file; leave it out, because PostgreSQL searches in its own processes.",
    );
  return {
    maxConnections: dbConnections,
    connectTimeoutMs: dbConnectTimeout && dbConnectTimeout * 1000,
    statementTimeoutMs: dbStatementTimeout && dbStatementTimeout * 1000,
    searchThreads: searchThreads ?? defaultThreads,
  };
}

function serverOptionsOf(store: Database, options: ListenCommandOptions): ServerOptions {
  const rate = options.maxRequestsPerSecond;
  const limit = rate === undefined ? undefined : { requestsPerSecond: rate };
  return {
    store,
    rateLimits: { perApiKey: limit, perUser: limit },
    maxConnections: options.maxConnections,
    trustedProxies: options.trustedProxy,
    maxRequests: options.maxRequests,
    metrics: options.metrics || options.metricsPort !== undefined,
  };
}

async function serve<L extends Listening>(
  startable: Startable<L>,
  options: ListenCommandOptions,
  { started, called }: { readonly started: LineWriter; readonly called: string },
): Promise<void> {
  const listening = await listen(startable, options, called);
  try {
    // A program that waits for the output may send the signal as soon as it is printed.
    const stopped = stopSignal();
    started.write(options.json ? JSON.stringify(startable.json(listening)) : await startable.text(listening));
    await stopped;
  } finally {
    await listening.close();
  }
}

async function refuseTakenPort({ port, host }: ListenCommandOptions, called: string): Promise<void> {
  const probe = createProbe();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    throw new CommandError(explain(error, { port, host, called }), { cause: error });
  } finally {
    probe.close();
  }
}

async function listen<L extends Listening>(
  startable: Startable<L>,
  { port, host, drain, metricsPort }: ListenCommandOptions,
  called: string,
): Promise<L> {
  try {
    return await startable.listen({ port, host, drainMs: (drain ?? 0) * 1000, metricsPort });
  } catch (error) {
    const isOfMetrics = error instanceof Error && "port" in error && error.port === metricsPort;
    const message =
      isOfMetrics && metricsPort !== undefined
        ? explain(error, { port: metricsPort, host: "127.0.0.1", called, option: "--metrics-port" })
        : explain(error, { port, host, called });
    throw new CommandError(message, { cause: error });
  }
}

interface Attempt {
  readonly port: number;
  readonly host: string;
  /** How the command was called, without options. */
  readonly called: string;
  /** The option that names the port. */
  readonly option?: string;
}

function explain(error: unknown, { port, host, called, option = "--port" }: Attempt): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is in use; choose another, or let it take any free one: ${called} ${option} 0`;
  if (code === "EACCES")
    return `port ${port} of ${host} is not open to this user; choose one over 1023 with ${option}.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `this machine has no address ${host}; choose another with --host.`;
  return `can't listen on port ${port} of ${host}: ${String(error)}; choose others with ${option} and --host.`;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
