import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateCode, writeCode } from "./generator.ts";
import { SpecError } from "./spec/spec-node.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      /** Another repository than this one, for tests. */
      root: { type: "string", default: REPOSITORY },
    },
  });
  const generated = await generateCode(values.root);
  if (values.check) return report(generated.stale);
  writeCode(values.root, generated);
  console.log(`${generated.files.size} files written, ${generated.stale.length} of them changed`);
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
