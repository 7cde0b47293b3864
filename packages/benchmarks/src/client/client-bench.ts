import { parseBenchArguments } from "../arguments.ts";
import { environment, type Environment, formatEnvironment, writeReport } from "../environment.ts";
import { atMost, formatGoals, formatNumber, formatTable, type Goal, isReached } from "../figures.ts";
import { clientCandidates } from "./candidates.ts";
import { BUDGETS } from "../sizes/budgets.ts";
import { type ClientFigures, figuresOf } from "./measure.ts";

/** `bench client`: prints the report, and returns the exit code. */
export async function clientCommand(args: readonly string[]): Promise<number> {
  const { rounds, jsonFile, peers } = parseBenchArguments(args, 9);
  const where = environment();
  const figures: ClientFigures[] = [];
  for (const candidate of await clientCandidates(peers)) figures.push(await figuresOf(candidate, rounds));
  const report: ClientReport = { environment: where, rounds, figures, goals: goalsOf(figures) };
  console.log(formatClientReport(report));
  writeReport(report, jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}

/** Everything that a run found out: what `--json` writes. */
export interface ClientReport {
  readonly environment: Environment;
  readonly rounds: number;
  readonly figures: readonly ClientFigures[];
  readonly goals: readonly Goal[];
}

const SIZES = ["one function", "façade", "façade with sign-in"];

/** The report as text for a terminal. */
export function formatClientReport({ environment, rounds, figures, goals }: ClientReport): string {
  const columns = [...SIZES.map((label) => `${label}, B`), "instantiations", "import ms", "calls/s"];
  const rows = figures.map((row) => [
    row.name,
    ...SIZES.map((label) => formatNumber(row.gzippedBytes[label])),
    formatNumber(row.instantiations),
    formatNumber(row.importMs, 1),
    formatNumber(row.callsPerSecond),
  ]);
  return [
    `${formatEnvironment(environment)}\nthe best of ${rounds} processes each; bytes gzipped, minified by esbuild for browsers`,
    formatTable(["client", ...columns], rows),
    formatGoals(goals),
  ].join("\n\n");
}

/** The budgets. */
export function goalsOf(figures: readonly ClientFigures[]): Goal[] {
  const [functions, facade] = figures;
  const bytes = (from: ClientFigures | undefined, label: string) => from?.gzippedBytes[label] ?? Number.NaN;
  const whole = bytes(facade, "façade");
  return [
    atMost(
      "one function, bytes gzipped",
      bytes(functions, "one function"),
      BUDGETS["one function of the client"],
    ),
    atMost("façade, bytes gzipped", whole, BUDGETS["façade of the client"]),
    atMost(
      "sign-in on top, bytes gzipped",
      bytes(facade, "façade with sign-in") - whole,
      BUDGETS["sign-in on top"],
    ),
    atMost("type instantiations of a function", functions?.instantiations, 999),
    atMost("type instantiations of a method", facade?.instantiations, 999),
    atMost("import, ms", facade?.importMs, 5, 1),
  ];
}
