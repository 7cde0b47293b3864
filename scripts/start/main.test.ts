import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "gatefold-start-"));
const database = join(folder, "gatefold.db");

/** What is built already is served; a database of its own is used. */
function start(): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url)), "--no-build"], {
    env: { ...process.env, GATEFOLD_DB: database },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits until the process has printed what it has to say, and returns it. */
async function printed({ stdout }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += chunk;
    if (text.includes("Stop with Ctrl+C.")) return text;
  }
  throw new Error(`it ended early: ${text}`);
}

function line(text: string, name: string): string {
  return new RegExp(`^ *${name} +(\\S+)$`, "m").exec(text)?.[1] ?? "";
}

describe("npm start, built", () => {
  let child: ChildProcess;
  let text = "";
  beforeAll(async () => {
    child = start();
    text = await printed(child);
  });
  // After a failure too, the API that it started ends with it, and lets go of its port and its database.
  afterAll(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true });
  });

  it("prints a curl line that gets an album", async () => {
    const curl = /^curl .*$/m.exec(text)?.[0] ?? "";
    const { stdout } = await promisify(execFile)("sh", ["-c", `${curl} --silent --show-error`]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { album: { id: "B0064UPU4G", title: "Discovery" } } });
  });

  it("serves the docs and the demo", async () => {
    for (const site of ["docs", "demo"])
      expect(await (await fetch(line(text, site))).text()).toContain("<title>");
  });

  it("answers a wrong address with 404 and a page that leads on", async () => {
    const pages = { docs: "This page does not exist", demo: "There is no page at this address" };
    for (const [site, title] of Object.entries(pages))
      for (const path of ["none", "none/", "guides/none/index.html", "assets/none.js", "%E0%A4%A"]) {
        const response = await fetch(new URL(path, line(text, site)));
        expect(response.status, path).toBe(404);
        expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(await response.text()).toMatch(new RegExp(`<h1[^>]*>${title}</h1>.*href="/"`, "s"));
      }
  });

  it("hands the demo its connection in the fragment of the link", () => {
    const values = new URLSearchParams(new URL(line(text, "demo")).hash.slice(1));
    expect(Object.fromEntries(values)).toEqual({
      api: line(text, "API"),
      key: line(text, "API key"),
      token: line(text, "token"),
      client: line(text, "client"),
    });
    expect(line(text, "client")).toMatch(/^amzn1\.application-oa2-client\./);
  });

  it("ends with all that it started when it is asked to", async () => {
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(line(text, "API"))).rejects.toThrow();
  });
});
