/** A step of how PostgreSQL runs a statement, and the steps that it takes its rows from. */
export interface Plan {
  readonly type: string;
  /** The table, if the step reads one. */
  readonly relation: string | undefined;
  /** How many rows came out, over all of its loops. */
  readonly rows: number;
  /** How many rows it has read in vain, over all of its loops. */
  readonly unwanted: number;
  /** Blocks of 8 KB that it and the steps below it touched, in memory or on disk. */
  readonly blocks: number;
  readonly steps: readonly Plan[];
}

/** Reads the answer to `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)`. */
export function readPlan(answer: unknown): Plan {
  const [root] = Array.isArray(answer) ? answer : [];
  if (isRecord(root) && isRecord(root["Plan"])) return toPlan(root["Plan"]);
  throw new TypeError("that is no plan of PostgreSQL");
}

/** A plan's steps in one list. */
export function stepsOf(plan: Plan): readonly Plan[] {
  return [plan, ...plan.steps.flatMap(stepsOf)];
}

function toPlan(node: Record<string, unknown>): Plan {
  const steps = Array.isArray(node["Plans"]) ? node["Plans"].filter(isRecord) : [];
  return {
    type: String(node["Node Type"]),
    relation: node["Relation Name"] === undefined ? undefined : String(node["Relation Name"]),
    rows: Number(node["Actual Rows"]) * Number(node["Actual Loops"]),
    unwanted: Number(node["Rows Removed by Filter"] ?? 0) * Number(node["Actual Loops"]),
    blocks: Number(node["Shared Hit Blocks"]) + Number(node["Shared Read Blocks"]),
    steps: steps.map(toPlan),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
