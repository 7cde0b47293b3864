/**
 * Runs the model-based test of playlists on every store with more seeds than `npm test` does:
 * `pnpm model:playlists --seeds 2000`. `--first 1234 --seeds 1` repeats one seed.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "2000" }, first: { type: "string", default: "1" } },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d*$/.test(value))
    throw new Error(`--${name}: expected a whole number of 1 or more, got "${value}"`);
}
const tests = ["stores.test.ts", "postgres/contract.test.ts"].map(
  (file) => `packages/server/src/storage/${file}`,
);
const title = "do what an array does, whatever two writers do at once";
const { status } = spawnSync(
  "pnpm",
  ["vitest", "run", "--project", "server", ...tests, "--testNamePattern", title, "--testTimeout", "3600000"],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      GATEFOLD_PLAYLIST_SEEDS: values.seeds,
      GATEFOLD_PLAYLIST_FIRST_SEED: values.first,
    },
  },
);
process.exitCode = status ?? 1;
