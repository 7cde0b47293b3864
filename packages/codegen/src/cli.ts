import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateCode, writeCode } from "./generator.ts";
import { SpecError } from "./spec/open-spec.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    /** Another repository than this one, for tests. */
    root: { type: "string", default: REPOSITORY },
  },
});
try {
  const { files, stale } = await generateCode(values.root);
  if (values.check && stale.length > 0) throw new SpecError(`${stale.join("\n")}\nRun "pnpm generate".`);
  if (!values.check) writeCode(values.root, files);
  console.log(
    values.check ? "generated code is fresh" : `${files.size} files, ${stale.length} of them changed`,
  );
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message.replaceAll(`${resolve(values.root)}/`, ""));
  process.exitCode = 1;
}
