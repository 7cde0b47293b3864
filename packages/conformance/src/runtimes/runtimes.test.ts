import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWell } from "../run.ts";
import { commandLines, findRuntime, MISSING } from "./runtimes.ts";
import { EXPECTED, startWorld, type World } from "./world.ts";

const programs = fileURLToPath(new URL("programs", import.meta.url));
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe.for(commandLines)("$name", ({ name, args }) => {
  let program: string | undefined;
  beforeAll(async () => {
    program = name === "Node 24" ? process.execPath : await findRuntime(name);
  });

  it.for(["main.mjs", "main.cjs"])("calls the API from %s", async (script, { skip }) => {
    if (!program) return skip(MISSING);
    const setup = JSON.stringify(await world.setup());
    expect(JSON.parse(await runWell(program, [...args, script, setup], programs))).toEqual(EXPECTED);
  });
});

it("the tests themselves run on Node 24", () => {
  expect(process.versions.node).toMatch(/^24\./);
});
