import { fileURLToPath } from "node:url";
import { runSteps } from "./run-steps.ts";
import { testSteps } from "./steps.ts";

const ok = await runSteps(testSteps, fileURLToPath(new URL("../../", import.meta.url)));
process.exitCode = ok ? 0 : 1;
