// A command: kills a server or a database again and again while a library is changed, and reports acknowledged changes that
// got lost. Options with their defaults: --sqlite 50 --postgres 25 --backend 25 --promote 10.
import { parseArgs } from "node:util";
import { findPostgres, MISSING_POSTGRES } from "@gatefold/test-postgres";
import {
  type KillResult,
  killPostgresBackend,
  killPostgresServer,
  killSqliteServer,
  promoteStandby,
} from "./scenarios.ts";

const { values } = parseArgs({
  options: {
    sqlite: { type: "string" },
    postgres: { type: "string" },
    backend: { type: "string" },
    promote: { type: "string" },
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
  run(kills: number): Promise<KillResult>;
}

const scenarios: readonly Scenario[] = [
  { title: "server on SQLite killed", kills: values.sqlite, usual: 50, run: killSqliteServer },
  {
    title: "server on PostgreSQL killed",
    kills: values.postgres,
    usual: 25,
    run: (kills) => killPostgresServer(postgresBin(), kills),
  },
  {
    title: "backend of PostgreSQL killed",
    kills: values.backend,
    usual: 25,
    run: (kills) => killPostgresBackend(postgresBin(), kills),
  },
  {
    title: "primary killed, standby promoted",
    kills: values.promote,
    usual: 10,
    run: (kills) => promoteStandby(postgresBin(), kills),
  },
];

for (const { title, kills: given, usual, run } of scenarios) {
  const kills = isChosen ? Number(given ?? 0) : usual;
  if (kills === 0) continue;
  const { acknowledged, lost } = await run(kills);
  console.log(`${title} ${kills} times: ${acknowledged} acknowledged writes, ${lost.length} lost`);
  for (const line of lost) console.log(`  ${line}`);
  if (lost.length > 0) process.exitCode = 1;
}
