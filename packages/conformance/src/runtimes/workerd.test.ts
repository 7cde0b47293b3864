import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "../repository.ts";
import { runWell } from "../run.ts";
import { findRuntime, MISSING } from "./runtimes.ts";
import { EXPECTED, startTestApi, type TestApi } from "./test-api.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-workerd-"));
let api: TestApi;
let workerd: string | undefined;
beforeAll(async () => {
  [api, workerd] = await Promise.all([startTestApi(), findRuntime("workerd")]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.stop();
});

/** A worker of the client's own modules, as they are published, not bundled. */
function writeWorker(setup: unknown): void {
  const programs = fileURLToPath(new URL("programs", import.meta.url));
  cpSync(join(ROOT, "packages/client/dist"), folder, { recursive: true });
  cpSync(programs, folder, { recursive: true });
  cpSync(
    join(ROOT, "packages/client/node_modules/openapi-fetch/dist/index.mjs"),
    join(folder, "openapi-fetch"),
  );
  writeFileSync(join(folder, "setup.json"), JSON.stringify(setup));
  const client = globSync("*.mjs", { cwd: folder }).filter((name) => !/^(main|worker)\./.test(name));
  // The first module is the worker's entry.
  const modules = ["worker.mjs", ...client, "openapi-fetch"]
    .map((name) => `(name = "${name}", esModule = embed "${name}")`)
    .join(", ");
  writeFileSync(
    join(folder, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
);
const worker :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [${modules}],
  bindings = [(name = "setup", json = embed "setup.json")],
);
`,
  );
}

it("the client calls the API from a Cloudflare worker", async ({ skip }) => {
  if (!workerd) return skip(MISSING);
  writeWorker(await api.setup());
  const output = await runWell(workerd, ["test", "config.capnp"], folder);
  expect(JSON.parse(output)).toEqual(EXPECTED);
});
