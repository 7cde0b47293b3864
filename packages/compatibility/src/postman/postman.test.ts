import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { type Run, run, runWell } from "@gatefold/conformance/run.ts";
import { openapi } from "@gatefold/spec";
import { close, listen } from "@gatefold/test-helpers/loopback";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { type Access, type RunningEmulator, startEmulator } from "../start-emulator.ts";

const require = createRequire(import.meta.url);
const newman = join(dirname(require.resolve("newman/package.json")), "bin/newman.js");
const folder = mkdtempSync(join(tmpdir(), "gatefold-postman-"));
const collection = join(folder, "collection.json");
const operations = Object.values(openapi.paths).flatMap((item) => Object.keys(item));
let emulator: RunningEmulator;

beforeAll(async () => {
  // What the site makes of the specification, without building the site.
  const script = join(ROOT, "apps/docs/scripts/reference.ts");
  const reference = await runWell(
    process.execPath,
    [script, require.resolve("@gatefold/spec/openapi.json")],
    ROOT,
  );
  writeFileSync(collection, JSON.stringify(JSON.parse(reference).postman));
});
afterAll(() => rmSync(folder, { recursive: true }));
// Each run has an emulator of its own: the collection deletes the playlist that it reads.
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.stop());

/** Runs the whole collection with newman. */
function runCollection({ url, apiKey, token }: Access): Promise<Run> {
  const variables = { API_URL: url, API_KEY: apiKey, TOKEN: token };
  const args = Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
  return run(process.execPath, [newman, "run", collection, "--color", "off", ...args], folder);
}

/** Serves what the emulator answers, with the body changed. Returns where. */
async function serveChanged(change: (body: string) => string): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "", headers } = request;
    const sent = {
      "x-api-key": String(headers["x-api-key"]),
      authorization: String(headers.authorization),
      ...(headers["content-type"] && { "content-type": headers["content-type"] }),
    };
    const body = (await text(request)) || null;
    const answer = await fetch(new URL(url, emulator.access.url), { method, headers: sent, body });
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(change(await answer.text()));
  });
  onTestFinished(() => close(server));
  return `${await listen(server)}/v1`;
}

test("newman runs the whole Postman collection against the emulator", async () => {
  const { exitCode, output } = await runCollection(emulator.access);
  const failed = (what: string) => new RegExp(`${what} │ +(\\d+) │ +(\\d+)`).exec(output)?.slice(1);
  expect(failed("requests")).toEqual([String(operations.length), "0"]);
  // Status, type and body of each.
  expect(failed("assertions")).toEqual([String(3 * operations.length), "0"]);
  expect(exitCode).toBe(0);
});

test("a field of the wrong type in an answer makes it fail", async () => {
  const url = await serveChanged((body) => body.replace(/"id":"B0\w+"/, '"id":7'));
  const { exitCode, output } = await runCollection({ ...emulator.access, url });
  expect(exitCode).toBe(1);
  const failures = output.matchAll(/^ +\d+\. (the .*)$/gm);
  expect(new Set(Array.from(failures, ([, name]) => name))).toEqual(
    new Set(["the body is what the specification says"]),
  );
});

test("an error in place of an answer makes it fail", async () => {
  const { exitCode, output } = await runCollection({ ...emulator.access, token: "Atza|unknown" });
  expect(exitCode).toBe(1);
  expect(output).toContain("expected response to have status code 200 but got 401");
});
