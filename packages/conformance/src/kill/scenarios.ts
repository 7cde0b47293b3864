import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createDatabase,
  killBackend,
  type RunningPostgres,
  setSynchronousStandbys,
  startPostgres,
} from "@gatefold/test-postgres";
import { runWell } from "../run.ts";
import { BIN, type Started, startServer } from "../server/process.ts";
import { type ImportKillResult, killImports } from "./imports.ts";
import { AcknowledgedChanges, type Load, readLibrary, startLoad } from "./load.ts";

/** The result of killing something again and again while a library is changed. */
export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged changes that are missing. */
  readonly lost: readonly string[];
}

/** Acknowledged changes before each kill, and after it where the server must go on. */
export const CHANGES = 60;
const MAX_DELAY_MS = 30;
/** More than the writers use until the server is killed and has come back. */
const ALBUMS_A_KILL = 3_000;

/** Kills the server on a SQLite file. */
export function killSqliteServer(kills: number): Promise<KillResult> {
  return withFolder((folder) => killServer(join(folder, "gatefold.db"), folder, kills));
}

/** Kills the server on a PostgreSQL. */
export function killPostgresServer(bin: string, kills: number): Promise<KillResult> {
  return withFolder((folder) =>
    withPostgres(bin, async ({ url }) => killServer(await createDatabase(url), folder, kills)),
  );
}

/** Kills imports into a SQLite file. */
export function killSqliteImports(kills: number): Promise<ImportKillResult> {
  return withFolder((folder) => killImports(join(folder, "gatefold.db"), folder, kills));
}

/** Kills imports into a PostgreSQL. */
export function killPostgresImports(bin: string, kills: number): Promise<ImportKillResult> {
  return withFolder((folder) =>
    withPostgres(bin, async ({ url }) => killImports(await createDatabase(url), folder, kills)),
  );
}

/** Kills a process of PostgreSQL that works for the server, after which PostgreSQL ends all others and recovers. */
export function killPostgresBackend(bin: string, kills: number): Promise<KillResult> {
  return withFolder((folder) =>
    withPostgres(bin, async ({ url }) => {
      const db = await createDatabase(url);
      await importAlbums(db, folder, kills);
      const rounds = createRounds();
      const server = await startServer(db);
      try {
        for (let round = 0; round < kills; round++) {
          await rounds.run(server, async (load) => {
            await killBackend(url, db);
            await load.acknowledged(CHANGES);
          });
        }
      } finally {
        await server.end();
      }
      return rounds.result(kills);
    }),
  );
}

/** Ends the primary server as a crash would, and promotes its synchronous standby. */
export function promoteStandby(bin: string, kills: number): Promise<KillResult> {
  return withFolder(async (folder) => {
    let primary = await startPostgres({ bin, durable: true });
    try {
      await importAlbums(primary.url, folder, kills);
      const rounds = createRounds();
      for (let round = 0; round < kills; round++) {
        const standby = await startPostgres({ bin, durable: true, standbyOf: primary });
        await setSynchronousStandbys(primary, "*");
        const old = primary;
        primary = standby;
        await withServer(hostsOf(old, standby), (server) =>
          rounds.run(server, async (load) => {
            await old.stop("immediate");
            await standby.promote();
            await load.acknowledged(CHANGES);
          }),
        );
        await old.remove();
      }
      return rounds.result(kills);
    } finally {
      await primary.remove();
    }
  });
}

function hostsOf(primary: RunningPostgres, standby: RunningPostgres): string {
  return primary.url.replace(`:${primary.port}`, `:${primary.port},127.0.0.1:${standby.port}`);
}

async function killServer(db: string, folder: string, kills: number): Promise<KillResult> {
  await importAlbums(db, folder, kills);
  const rounds = createRounds();
  for (let round = 0; round < kills; round++) {
    await withServer(db, (server) => rounds.run(server, async () => void (await server.end("SIGKILL"))));
  }
  await withServer(db, (server) => rounds.check(server));
  return rounds.result(kills);
}

/** Rounds of changes. Each begins with a check that no earlier change was lost. */
function createRounds() {
  const changes = new AcknowledgedChanges();
  const lost: string[] = [];
  let next = 0;
  const check = async (server: Started) => {
    lost.push(...changes.differences(await readLibrary(server)));
  };
  return {
    check,
    async run(server: Started, kill: (load: Load) => Promise<void>) {
      await check(server);
      const load = startLoad(server, changes, () => albumId(next++));
      await load.acknowledged(CHANGES);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_DELAY_MS));
      await kill(load);
      await load.stop();
    },
    result: (kills: number): KillResult => ({ kills, acknowledged: changes.acknowledged, lost }),
  };
}

async function importAlbums(db: string, folder: string, kills: number): Promise<void> {
  const file = join(folder, "albums.ndjson");
  const lines = Array.from({ length: ALBUMS_A_KILL * (kills + 1) }, (_, index) =>
    JSON.stringify({ id: albumId(index), title: "Kept" }),
  );
  writeFileSync(file, lines.join("\n"));
  await runWell(process.execPath, [BIN, "import", "--db", db, file], folder);
}

function albumId(index: number): string {
  return `B0K${String(index).padStart(7, "0")}`;
}

async function withServer(db: string, work: (server: Started) => Promise<void>): Promise<void> {
  const server = await startServer(db);
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

async function withPostgres<T>(bin: string, work: (postgres: RunningPostgres) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ bin, durable: true });
  try {
    return await work(postgres);
  } finally {
    await postgres.remove();
  }
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-kill-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
