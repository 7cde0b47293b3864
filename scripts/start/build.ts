import { spawnSync } from "node:child_process";

/**
 * Builds packages and what they depend on; what is built already comes from the cache.
 *
 * @throws Error if a build fails; its output stands above
 */
export function build(packages: readonly string[], folder: string): void {
  const filters = packages.map((name) => `--filter=${name}`);
  const args = ["run", "build", ...filters, "--output-logs=errors-only"];
  const { status, stdout } = spawnSync("turbo", args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status === 0) return;
  console.error(stdout);
  throw new Error("The build failed; its output stands above.");
}
