import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWell } from "../run.ts";
import { commandLines, findRuntime, MISSING } from "./runtimes.ts";
import { EXPECTED, startTestApi, type TestApi } from "./test-api.ts";

const programs = fileURLToPath(new URL("programs", import.meta.url));
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe.for(commandLines)("$name", ({ name, args }) => {
  let program: string | undefined;
  beforeAll(async () => {
    program = name === "Node 24" ? process.execPath : await findRuntime(name);
  });

  it.for(["main.mjs", "main.cjs"])("calls the API from %s", async (script, { skip }) => {
    if (!program) return skip(MISSING);
    const setup = JSON.stringify(await api.setup());
    expect(JSON.parse(await runWell(program, [...args, script, setup], programs))).toEqual(EXPECTED);
  });
});

it("the tests themselves run on Node 24", () => {
  expect(process.versions.node).toMatch(/^24\./);
});
