import { CONFIG, redocly, WORKFLOWS } from "./redocly.ts";

/** Lints the description and the workflows: `node scripts/lint.ts [--format=github-actions ...]`. */
const args = ["lint", "openapi.yaml", ...WORKFLOWS, "--config", CONFIG, ...process.argv.slice(2)];
process.exitCode = redocly(args, { show: true }).status ?? 1;
