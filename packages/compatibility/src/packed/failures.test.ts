import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Answer, httpServer } from "@gatefold/conformance/client/http-server.ts";
import { runWell } from "@gatefold/conformance/run.ts";
import { subfolder } from "../project.ts";
import { commandLines, findRuntime, MISSING, resolveCommand } from "../runtimes.ts";

let busy = 0;

/** Answers with 404, with a redirect, or with 503 and then never again. */
const failing: Answer = ({ url = "" }, response) => {
  const fail = (status: number, code: string) =>
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify({ error: { code } }));
  if (url.endsWith("1")) fail(404, "RESOURCE_NOT_FOUND");
  else if (url.endsWith("2")) response.writeHead(302, { location: "https://elsewhere.test/" }).end();
  else if (busy++ % 2 === 0) fail(503, "INTERNAL");
};

let folder = "";
beforeAll(() => {
  folder = subfolder(inject("project"), "failures");
  copyFileSync(new URL("failures.mjs", import.meta.url), join(folder, "failures.mjs"));
});

describe.for(commandLines)("$name", ({ runtime, command }) => {
  it("prints errors that are short to read, and is named in the requests", async ({ skip }) => {
    if (runtime && !(await findRuntime(runtime))) return skip(MISSING);
    const [program, ...args] = await resolveCommand(command);
    await using api = await httpServer(failing);
    const output = await runWell(program, [...args, "failures.mjs", api.origin], folder);
    const printed = output.split(/ -- *\n?/).slice(0, 3);
    const names = ["NotFoundError", "TransportError", "TransportError"];
    printed.forEach((text, index) => {
      expect(text).toContain(names[index]);
      expect(text).not.toMatch(/Response [({]|^\s*"?response"?:|"response":/m);
      expect(text.split("\n").length).toBeLessThan(60);
    });
    expect(printed.map((text) => /\} (\d+|undefined)$/.exec(text)?.[1])).toEqual(["404", "302", "503"]);
    const agents = new Set(api.requests.map(({ headers }) => headers["user-agent"]?.split("/")[0]));
    expect(agents).toEqual(new Set(["gatefold-client"]));
  });
});
