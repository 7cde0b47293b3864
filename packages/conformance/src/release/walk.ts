import { spawnSync } from "node:child_process";
import { ROOT } from "../repository.ts";

/** Walks through releases as walk.test.ts does, and builds every version: `pnpm release:walk`. */
const { status } = spawnSync("vitest", ["run", "--project", "conformance", "src/release/walk"], {
  cwd: ROOT,
  env: { ...process.env, RELEASE_WALK: "whole" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
