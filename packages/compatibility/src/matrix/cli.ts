import { isDeepStrictEqual } from "node:util";
import { startTestApi } from "@gatefold/conformance/runtimes/test-api.ts";
import { packAll, temporaryFolder } from "../packages.ts";
import { serveTarballs } from "../registry.ts";
import { Projects } from "./cell.ts";
import { cells } from "./cells.ts";

const words = process.argv.slice(2);
const chosen = cells.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);
if (chosen.length === 0) {
  console.error(`No cell is called so. There are:\n${cells.map(({ name }) => name).join("\n")}`);
  process.exit(2);
}

const registry = await serveTarballs(await packAll(temporaryFolder("packed")));
const api = await startTestApi();
const projects = new Projects(registry.url, api);
const failures: string[] = [];
const width = Math.max(...chosen.map(({ name }) => name.length));
for (const cell of chosen) {
  const start = performance.now();
  const outcome = await projects.run(cell).then(
    (got) =>
      isDeepStrictEqual(got, cell.prints)
        ? undefined
        : `printed ${JSON.stringify(got)}, not ${JSON.stringify(cell.prints)}`,
    (error: unknown) => String(error),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${outcome === undefined ? "passed" : "FAILED"}  ${cell.name.padEnd(width)}  ${seconds} s`);
  if (outcome !== undefined) failures.push(`${cell.name}: ${outcome}`);
}
if (!process.env["KEEP"]) await projects.remove();
await Promise.all([registry.close(), api.stop()]);
for (const failure of failures) console.error(`\nFAILED  ${failure}`);
console.log(`\n${chosen.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
