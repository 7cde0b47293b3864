import { CONFIG, redocly } from "./redocly.ts";

const MINIMUM = 90;

/** Scores how easily programs and agents use the API, and fails below 90: `node scripts/score.ts`. */
const { stdout, stderr } = redocly(["score", "openapi.yaml", "--config", CONFIG, "--format=json"]);
const report: { agentReadiness: number; discoverability: number; subscores: Record<string, number> } =
  parse();

console.log(`agent readiness  ${report.agentReadiness} (at least ${MINIMUM})`);
console.log(`discoverability  ${report.discoverability}`);
for (const [name, score] of Object.entries(report.subscores)) console.log(`  ${name}  ${score}`);
process.exitCode = report.agentReadiness < MINIMUM ? 1 : 0;

function parse() {
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    throw new Error(`redocly score failed: ${stderr}`, { cause });
  }
}
