import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

/** How a server for tests is made. */
export interface StartOptions {
  /** The folder of `initdb` and `postgres`, from `findPostgres`. */
  readonly bin: string;
  /**
   * Whether a commit waits for the disk. Tests that are not about that are several times as fast without.
   * @default false
   */
  readonly durable?: boolean | undefined;
  /** Further settings of the server, such as `{ max_connections: "5" }`. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Files beside the data, such as a certificate, by their names. The server alone may read them. */
  readonly files?: Readonly<Record<string, string>> | undefined;
}

/** A server of one's own, on loopback and behind a password. */
export interface RunningPostgres {
  /** Leads to its first database, with the password in it. */
  readonly url: string;
  readonly port: number;
  readonly password: string;
  /**
   * Ends it without waiting for clients, `fast` or, as a crash would, `immediate`: nothing more is written then. It
   * can be started again.
   */
  stop(mode?: "fast" | "immediate"): Promise<void>;
  /** Starts it again, on the same port and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

/** Who may run the server: it refuses to run as root. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const USER = "gatefold";
const PASSWORD = "secret-p@ss:word";
const READY_MS = 60_000;
const POLL_MS = 50;

/** Makes a database cluster in a temporary folder and serves it on a free port. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const owner = ownerOfServer();
  // Where we are root, the folder for temporary files may be one that nobody else can enter.
  const folder = mkdtempSync(join(owner ? "/tmp" : tmpdir(), "gatefold-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  await initialize(folder, data, options, owner);
  const port = await freePort();
  const url = `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const killWithUs = () => {
    server?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", killWithUs);

  const start = async () => {
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
    await stop();
    process.off("exit", killWithUs);
    rmSync(folder, { recursive: true, force: true });
  };
  await start().catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { url, port, password: PASSWORD, stop, start, remove };
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

function writeFor(owner: Owner | undefined, file: string, content: string): string {
  writeFileSync(file, content, { mode: 0o600 });
  if (owner) chownSync(file, owner.uid, owner.gid);
  return file;
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

/** Waits until it takes the password and answers. */
async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null) throw new Error("PostgreSQL did not start", { cause: error });
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

/** The user that the server runs as where we are root: `postgres` if there is one, else `nobody`. */
function ownerOfServer(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
