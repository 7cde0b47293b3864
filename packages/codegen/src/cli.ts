import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateCode, writeCode } from "./generator.ts";
import { SpecError } from "./spec/spec-node.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    /** Another repository than this one, for tests. */
    root: { type: "string", default: REPOSITORY },
  },
});
try {
  const generated = await generateCode(values.root);
  const { files, stale } = generated;
  if (!values.check) writeCode(values.root, generated);
  if (!values.check) console.log(`${files.size} files written, ${stale.length} of them changed`);
  else if (stale.length === 0) console.log("generated code is fresh");
  else throw new SpecError(`${stale.join("\n")}\nRun "pnpm generate".`);
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
