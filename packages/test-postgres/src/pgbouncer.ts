import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { freePort, makeFolder, ownerOfServer, writeFor } from "./host.ts";

/** The message for when {@link findPgbouncer} finds none. */
export const MISSING_PGBOUNCER = "PgBouncer is missing: install it (Debian: pgbouncer)";

/** The path of the program. */
export function findPgbouncer(): string | undefined {
  const folders = ["/usr/sbin", ...(process.env["PATH"] ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, "pgbouncer")).find((file) => existsSync(file));
}

/** A PgBouncer on loopback. */
export interface RunningPgbouncer {
  /** The URL of the database that it was started for, through it. */
  readonly url: string;
  remove(): Promise<void>;
}

const READY_MS = 60_000;
const POLL_MS = 50;

/**
 * Starts a PgBouncer in front of the server of `url`. It pools transactions, with few connections to the server, so that
 * clients get a different one all the time.
 */
export async function startPgbouncer(program: string, url: string): Promise<RunningPgbouncer> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const owner = ownerOfServer();
  const folder = makeFolder(owner);
  const ownPort = await freePort();
  const secret = decodeURIComponent(password);
  const users = writeFor(owner, join(folder, "users.txt"), `"${username}" "${secret}"\n`);
  const settings = {
    listen_addr: "127.0.0.1",
    listen_port: ownPort,
    unix_socket_dir: "",
    auth_type: "scram-sha-256",
    auth_file: users,
    pool_mode: "transaction",
    default_pool_size: 3,
    max_client_conn: 500,
  };
  const config = [
    "[databases]",
    `* = host=${hostname} port=${port}`,
    "[pgbouncer]",
    ...Object.entries(settings).map(([name, value]) => `${name} = ${value}`),
  ];
  const file = writeFor(owner, join(folder, "pgbouncer.ini"), `${config.join("\n")}\n`);
  const log: string[] = [];
  const server = spawn(program, [file], { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...owner });
  server.stderr.setEncoding("utf8").on("data", (text: string) => log.push(text));
  const killWithUs = () => void server.kill("SIGKILL");
  process.once("exit", killWithUs);
  const remove = async () => {
    process.off("exit", killWithUs);
    const gone = server.exitCode === null ? once(server, "exit") : undefined;
    server.kill("SIGKILL");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const own = Object.assign(new URL(url), { port: String(ownPort), pathname }).href;
  const deadline = performance.now() + READY_MS;
  for (;;) {
    try {
      const client = new pg.Client({ connectionString: own });
      await client.connect();
      await client.end();
      return { url: own, remove };
    } catch (error) {
      if (server.exitCode === null && performance.now() < deadline) await delay(POLL_MS);
      else {
        await remove();
        throw new Error(`PgBouncer did not start:\n${log.join("")}`, { cause: error });
      }
    }
  }
}
