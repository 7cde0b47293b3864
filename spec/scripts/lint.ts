import { CONFIG, redocly } from "./redocly.ts";

/** Lints the description and the workflows: `node scripts/lint.ts [--format=github-actions ...]`. */
const documents = ["openapi.yaml", "workflows/*.arazzo.yaml"];
process.exitCode =
  redocly(["lint", ...documents, "--config", CONFIG, ...process.argv.slice(2)], { show: true }).status ?? 1;
