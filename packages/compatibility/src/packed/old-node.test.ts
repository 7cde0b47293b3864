import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { run, runWell } from "@gatefold/conformance/run.ts";
import { findRuntime, MISSING } from "../runtimes.ts";

const FOLDER = `${ROOT}/packages/compatibility`;
const needs = (name: string) =>
  `${name} needs Node 22.13 or newer, because its database is node:sqlite; this is v20.20.2.`;

describe("on Node 20, which the server is too new for", () => {
  let node: string | undefined;
  beforeAll(async () => {
    node = await findRuntime("Node 20");
  });

  it.for(["@gatefold/server", "@gatefold/emulator"])(
    "importing and requiring %s says which version it needs",
    async (entry, { skip }) => {
      if (!node) return skip(MISSING);
      const caught = `import("${entry}").catch(({ message }) => console.log(message))`;
      const required = `try { require("${entry}") } catch ({ message }) { console.log(message) }`;
      expect(await runWell(node, ["--input-type=module", "-e", caught], FOLDER)).toBe(`${needs(entry)}\n`);
      expect(await runWell(node, ["-e", required], FOLDER)).toBe(`${needs(entry)}\n`);
      const uncaught = await run(node, ["--input-type=module", "-e", `import "${entry}"`], FOLDER);
      expect(uncaught.exitCode).toBe(1);
      expect(uncaught.output).toContain(needs(entry));
    },
  );

  it.for([
    ["server", "gatefold", "serve"],
    ["emulator", "gatefold-emulator", "start"],
  ])("the command of %s says so too, without a stack", async ([name, bin, command], { skip }) => {
    if (!node) return skip(MISSING);
    const file = `${ROOT}/packages/${name}/bin/${bin}.mjs`;
    const { exitCode, output } = await run(node, [file, command ?? ""], FOLDER);
    expect(exitCode).toBe(1);
    expect(output.trim().split("\n").at(-1)).toBe(needs(`@gatefold/${name}`));
    expect(output).not.toMatch(/^ +at /m);
  });

  it("the client, the hooks, the transfer and the specification are imported and required", async ({
    skip,
  }) => {
    if (!node) return skip(MISSING);
    const entries = ["client", "client/auth", "react", "spec", "transfer"].map((name) => `@gatefold/${name}`);
    for (const entry of entries) {
      await runWell(node, ["--input-type=module", "-e", `import "${entry}"`], FOLDER);
      await runWell(node, ["-e", `require("${entry}")`], FOLDER);
    }
  });
});
