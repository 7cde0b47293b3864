// A command: kills a server or a database again and again while a library is changed, and reports acknowledged changes that
// got lost; and kills imports, and reports albums that contradict their tracks, artists or searches.
// Options with their defaults: --sqlite 50 --postgres 25 --backend 25 --promote 10 --sqlite-import 20 --postgres-import 20.
import { parseArgs } from "node:util";
import { findPostgres, MISSING_POSTGRES } from "@gatefold/test-postgres";
import type { ImportKillResult } from "./imports.ts";
import {
  type KillResult,
  killPostgresBackend,
  killPostgresImports,
  killPostgresServer,
  killSqliteImports,
  killSqliteServer,
  promoteStandby,
} from "./scenarios.ts";

const { values } = parseArgs({
  options: {
    sqlite: { type: "string" },
    postgres: { type: "string" },
    backend: { type: "string" },
    promote: { type: "string" },
    "sqlite-import": { type: "string" },
    "postgres-import": { type: "string" },
  },
});
const isChosen = Object.keys(values).length > 0;

function postgresBin(): string {
  const bin = findPostgres();
  if (bin === undefined) throw new Error(MISSING_POSTGRES);
  return bin;
}

interface Scenario {
  readonly title: string;
  readonly kills: string | undefined;
  readonly usual: number;
  run(kills: number): Promise<Result>;
}

/** What was found out, as text, and what is wrong. */
interface Result {
  readonly text: string;
  readonly wrong: readonly string[];
}

async function ofChanges(result: Promise<KillResult>): Promise<Result> {
  const { acknowledged, lost } = await result;
  return { text: `${acknowledged} acknowledged writes, ${lost.length} lost`, wrong: lost };
}

async function ofImports(result: Promise<ImportKillResult>): Promise<Result> {
  const { albums, contradictions } = await result;
  return { text: `${albums} albums, ${contradictions.length} contradictions`, wrong: contradictions };
}

const scenarios: readonly Scenario[] = [
  {
    title: "server on SQLite killed",
    kills: values.sqlite,
    usual: 50,
    run: (kills) => ofChanges(killSqliteServer(kills)),
  },
  {
    title: "server on PostgreSQL killed",
    kills: values.postgres,
    usual: 25,
    run: (kills) => ofChanges(killPostgresServer(postgresBin(), kills)),
  },
  {
    title: "backend of PostgreSQL killed",
    kills: values.backend,
    usual: 25,
    run: (kills) => ofChanges(killPostgresBackend(postgresBin(), kills)),
  },
  {
    title: "primary killed, standby promoted",
    kills: values.promote,
    usual: 10,
    run: (kills) => ofChanges(promoteStandby(postgresBin(), kills)),
  },
  {
    title: "import into SQLite killed",
    kills: values["sqlite-import"],
    usual: 20,
    run: (kills) => ofImports(killSqliteImports(kills)),
  },
  {
    title: "import into PostgreSQL killed",
    kills: values["postgres-import"],
    usual: 20,
    run: (kills) => ofImports(killPostgresImports(postgresBin(), kills)),
  },
];

for (const { title, kills: given, usual, run } of scenarios) {
  const kills = isChosen ? Number(given ?? 0) : usual;
  if (kills === 0) continue;
  const { text, wrong } = await run(kills);
  console.log(`${title} ${kills} times: ${text}`);
  for (const line of wrong) console.log(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
