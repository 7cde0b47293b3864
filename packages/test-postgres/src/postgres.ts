import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort, makeFolder, type Owner, ownerOfServer, writeFor } from "./host.ts";

/** Where Debian, Fedora and Homebrew install it; the newest version is the last by name. */
const PLACES = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
  "/usr/local/opt/postgresql@*/bin",
];

/** The message for when {@link findPostgres} finds none. */
export const MISSING_POSTGRES: string =
  "PostgreSQL is missing: install its server (Debian: postgresql), or set POSTGRES_BIN to the folder of initdb";

/** The folder of `initdb` and `postgres`: `POSTGRES_BIN`, or where systems put it. */
export function findPostgres(): string | undefined {
  const installed = PLACES.flatMap((place) => globSync(place).toSorted(byNumbers).toReversed());
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  const folders = [process.env["POSTGRES_BIN"], ...installed, ...onPath];
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, "initdb")));
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** How a server for tests is made. */
export interface StartOptions {
  /** The folder of `initdb` and `postgres`, from `findPostgres`. */
  readonly bin: string;
  /**
   * Whether a commit waits for the disk. Other tests are several times as fast without.
   * @default false
   */
  readonly durable?: boolean | undefined;
  /** Further settings of the server, such as `{ max_connections: "5" }`. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** The server that this one is a copy of, and goes on following until it is promoted. */
  readonly standbyOf?: RunningPostgres | undefined;
  /**
   * A folder that keeps the data when the server is removed, for the next one that is started there. Made if it is missing.
   * @default a temporary one
   */
  readonly keepIn?: string | undefined;
  /** Files beside the data, such as a certificate, by their names. The server alone may read them. */
  readonly files?: Readonly<Record<string, string>> | undefined;
}

/** A server on loopback, with a password. */
export interface RunningPostgres {
  /** The URL of its first database, with the password. */
  readonly url: string;
  readonly port: number;
  readonly password: string;
  /**
   * Ends it without waiting for clients, `fast` or, as a crash would, `immediate`: nothing more is written then. It
   * can be started again.
   */
  stop(mode?: "fast" | "immediate"): Promise<void>;
  /** Starts it again, on the same port and data, unless it runs. */
  start(): Promise<void>;
  /** Makes a standby the primary, and waits until it can be written. */
  promote(): Promise<void>;
  /** Ends it and removes its data, unless these are kept. */
  remove(): Promise<void>;
}

const USER = "gatefold";
const PASSWORD = "secret-p@ss:word";
const READY_MS = 60_000;
const POLL_MS = 50;

/** Makes a database cluster, in a temporary folder unless it is to be kept, and serves it on a free port. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const owner = ownerOfServer();
  const folder = makeFolder(owner, options.keepIn);
  const data = join(folder, "data");
  const removeData = () => {
    if (options.keepIn === undefined) rmSync(folder, { recursive: true, force: true });
  };
  if (existsSync(join(data, "postgresql.conf"))) {
    // Its password was set when it was made.
  } else if (options.standbyOf) await copy(options.standbyOf, data, options, owner);
  else await initialize(folder, data, options, owner);
  const port = await freePort();
  const url = `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const killWithUs = () => {
    server?.kill("SIGKILL");
    removeData();
  };
  process.once("exit", killWithUs);

  const start = async () => {
    if (server !== undefined) return;
    server = launch(options, folder, port, owner);
    await untilReady(url, server);
  };
  const stop: RunningPostgres["stop"] = async (mode = "fast") => {
    if (server === undefined) return;
    const gone = server.exitCode === null ? once(server, "exit") : undefined;
    // https://www.postgresql.org/docs/current/server-shutdown.html
    server.kill(mode === "fast" ? "SIGINT" : "SIGQUIT");
    await gone;
    server = undefined;
  };
  const remove = async () => {
    // What is deleted next need not be written first, which takes a minute after many tests.
    await stop(options.keepIn === undefined ? "immediate" : "fast");
    process.off("exit", killWithUs);
    removeData();
  };
  await start().catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  const promote = () => withClient(url, async (client) => void (await client.query("SELECT pg_promote()")));
  return { url, port, password: PASSWORD, stop, start, promote, remove };
}

async function initialize(
  folder: string,
  data: string,
  { bin, files = {} }: StartOptions,
  owner: Owner | undefined,
): Promise<void> {
  const passwordFile = writeFor(owner, join(folder, "password"), PASSWORD);
  const login = ["--username", USER, "--auth", "scram-sha-256", "--pwfile", passwordFile];
  const encoding = ["--encoding", "UTF8", "--no-locale"];
  const args = ["--pgdata", data, "--no-sync", "--no-instructions", ...login, ...encoding];
  await promisify(execFile)(join(bin, "initdb"), args, { cwd: folder, ...owner });
  for (const [name, content] of Object.entries(files)) writeFor(owner, join(data, name), content);
}

/** https://www.postgresql.org/docs/current/app-pgbasebackup.html */
async function copy(
  primary: RunningPostgres,
  data: string,
  { bin }: StartOptions,
  owner: Owner | undefined,
): Promise<void> {
  const from = ["--host", "127.0.0.1", "--port", String(primary.port), "--username", USER];
  // It begins at once, and writes the settings with which the copy follows the primary.
  const how = ["--checkpoint=fast", "--no-sync", "--write-recovery-conf"];
  const env = { ...process.env, PGPASSWORD: primary.password };
  const args = ["--pgdata", data, ...from, ...how];
  await promisify(execFile)(join(bin, "pg_basebackup"), args, { cwd: dirname(data), env, ...owner });
}

/**
 * Makes the commits of a server wait for a standby, or not. Resolves when this takes effect.
 *
 * @param names as in `synchronous_standby_names`: `*` for any standby, nothing for none
 */
export async function setSynchronousStandbys(server: RunningPostgres, names: "*" | ""): Promise<void> {
  await withClient(server.url, async (client) => {
    await client.query(`ALTER SYSTEM SET synchronous_standby_names = '${names}'`);
    await client.query("SELECT pg_reload_conf()");
    const state =
      names === ""
        ? "SELECT current_setting('synchronous_standby_names') = ''"
        : "SELECT count(*) > 0 FROM pg_stat_replication WHERE sync_state = 'sync'";
    const isInForce = async () => (await client.query({ text: state, rowMode: "array" })).rows[0]?.[0];
    while (!(await isInForce())) await delay(POLL_MS);
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function launch(
  { bin, durable = false, settings = {} }: StartOptions,
  folder: string,
  port: number,
  owner: Owner | undefined,
): ChildProcess {
  const all = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: folder,
    fsync: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    shared_buffers: "32MB",
    max_connections: "200",
    ...settings,
  };
  const args = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log: string[] = [];
  const server = spawn(join(bin, "postgres"), ["-D", join(folder, "data"), ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    ...owner,
  });
  server.stderr?.setEncoding("utf8").on("data", (text: string) => log.push(text));
  server.once("exit", (code) => {
    if (code) console.error(`PostgreSQL ended with ${code}:\n${log.join("")}`);
    log.length = 0;
  });
  return server;
}

/** Waits until the server accepts a connection. */
async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_MS;
  for (;;) {
    try {
      await withClient(url, () => Promise.resolve());
      return;
    } catch (error) {
      if (server.exitCode !== null) throw new Error("PostgreSQL did not start", { cause: error });
      if (performance.now() > deadline) throw error;
      await delay(POLL_MS);
    }
  }
}

/** Makes an empty database on a server, and returns its URL. It is removed with the server. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  // Copied from the template that nobody connects to, so that several can be made at once.
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Kills a process of PostgreSQL that serves a Gatefold on a database, a busy one if there is any. */
export async function killBackend(serverUrl: string, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  // PostgreSQL ends all of its processes when one was killed.
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'gatefold'
       ORDER BY state = 'active' DESC LIMIT 1`,
      [new URL(databaseUrl).pathname.slice(1)],
    );
    const [backend] = rows;
    if (backend === undefined) throw new Error("Gatefold has no connection to the database");
    process.kill(Number(backend.pid), "SIGKILL");
  } finally {
    await client.end().catch(() => {});
  }
}
