import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { staleFiles } from "./compare.ts";
import { formatAll } from "./format.ts";
import { SpecError } from "./source/located.ts";
import { GENERATED_FOLDERS, generate } from "./targets.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const files = formatAll(await generate(join(root, "spec/openapi.yaml")), root);
  const stale = staleFiles(root, files, GENERATED_FOLDERS);
  if (values.check) return report(stale);
  for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${files.size} files written, ${stale.length} of them changed`);
  return 0;
}

function report(stale: readonly string[]): number {
  if (stale.length === 0) console.log("generated code is fresh");
  else console.error(`${stale.join("\n")}\nRun "pnpm generate".`);
  return stale.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
