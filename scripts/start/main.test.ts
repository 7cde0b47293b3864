import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "gatefold-start-"));
/** Longer than a line of what is printed. */
const database = join(folder, "a-folder-with-a-long-name".repeat(4), "gatefold.db");
const environment = { ...process.env, GATEFOLD_DB: database };
const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What is built already is served; a database of its own is used. */
function start(): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url)), "--no-build"], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Waits until the process has printed what it has to say, and returns it. */
async function printed({ stdout }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += chunk;
    if (text.includes("Stop with Ctrl+C.\n")) return text;
  }
  throw new Error(`it ended early: ${text}`);
}

function line(text: string, name: string): string {
  return new RegExp(`^ *${name} +(\\S+)$`, "m").exec(text)?.[1] ?? "";
}

/** Where the link of a site leads. */
async function opened(text: string, site: string): Promise<URL> {
  const link = line(text, site);
  const { status, headers } = await fetch(link, { redirect: "manual" });
  expect([status, headers.get("cache-control"), headers.get("referrer-policy")]).toEqual([
    302,
    "no-store",
    "no-referrer",
  ]);
  return new URL(headers.get("location") ?? "", link);
}

describe("npm start, built", () => {
  let child: ChildProcess;
  let text = "";
  /** What it has written to standard error. */
  let log = "";
  beforeAll(async () => {
    child = start();
    child.stderr?.on("data", (chunk) => {
      log += String(chunk);
    });
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

  it("prints at most 12 lines of 80 columns, with the line about the build, and nothing secret", () => {
    const lines = text.trimEnd().split("\n");
    expect(lines.length + 1).toBeLessThanOrEqual(12);
    expect(lines.filter((each) => each.length > 80)).toEqual([]);
    expect(text).not.toMatch(/eyJ|amzn1\./);
    expect(text).toContain("/gatefold.db.env (token renewed as this runs)");
  });

  it("prints a line to copy that gets an album", async () => {
    const command = /^Get an album: (.*)$/m.exec(text)?.[1] ?? "";
    // npm itself puts the programs of the workspace first.
    const path = `${join(repository, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`;
    const options = { cwd: repository, env: { ...environment, PATH: path } };
    const { stdout } = await promisify(execFile)("sh", ["-c", command], options);
    expect(JSON.parse(stdout)).toMatchObject({ data: { album: { id: "B0064UPU4G", title: "Discovery" } } });
  });

  it("keeps key and token in a file beside the database that only its owner can read", async () => {
    const file = `${database}.env`;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const script = `. '${file}'; curl --silent "$API_URL/albums/B0064UPU4G" --header "x-api-key: $API_KEY" \
      --header "Authorization: Bearer $TOKEN"`;
    const { stdout } = await promisify(execFile)("sh", ["-c", script]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { album: { title: "Discovery" } } });
  });

  it("serves the docs and the demo", async () => {
    for (const site of ["docs", "demo"])
      expect(await (await fetch(line(text, site))).text()).toContain("<title>");
  });

  it("gives a new user music to look at in the demo", async () => {
    const values = new URLSearchParams((await opened(text, "demo")).hash.slice(1));
    const headers = { "x-api-key": `${values.get("key")}`, authorization: `Bearer ${values.get("token")}` };
    const titles = async (path: string) => {
      const answer = await fetch(`${line(text, "API")}${path}`, { headers });
      return [...(await answer.text()).matchAll(/"title":"([^"]+)"/g)].map(([, title]) => title);
    };
    const playlists = ["Focus", "Late at night", "Road trip", "Sunday morning"];
    expect((await titles("/me/playlists")).toSorted()).toEqual(playlists);
    expect(await titles("/me/tracks")).toContain("One More Time");
    expect(await titles("/player/recentlyPlayed")).toContain("Moonlight in Vermont");
  });

  it("answers a wrong address with 404 and a page that leads on", async () => {
    const pages = { docs: "This page does not exist", demo: "There is no page at this address" };
    for (const [site, title] of Object.entries(pages))
      for (const path of [
        "none",
        "none/",
        "guides/none/index.html",
        "assets/none.js",
        "%E0%A4%A",
        "open/guessed",
      ]) {
        const response = await fetch(new URL(`/${path}`, line(text, site)));
        expect(response.status, path).toBe(404);
        expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(await response.text()).toMatch(new RegExp(`<h1[^>]*>${title}</h1>.*href="/"`, "s"));
      }
  });

  it("hands docs and demo a new token in the fragment of the address at each click", async () => {
    const tokens = new Set<string | null>();
    for (const site of ["docs", "docs", "demo"]) {
      const { hash, pathname } = await opened(text, site);
      const values = new URLSearchParams(hash.slice(1));
      const [api, key, token, client] = ["api", "key", "token", "client"].map((name) => values.get(name));
      expect([pathname, api]).toEqual(["/", line(text, "API")]);
      expect(client).toMatch(/^amzn1\.application-oa2-client\./);
      const headers = { "x-api-key": `${key}`, authorization: `Bearer ${token}` };
      expect((await fetch(`${api}/me/library/albums`, { headers })).status).toBe(200);
      tokens.add(token ?? null);
    }
    expect(tokens.size).toBe(3);
  });

  it("hands the emulator's page its secret in the fragment of the address", async () => {
    const page = await opened(text, "requests");
    expect([page.origin, page.pathname]).toEqual([new URL(line(text, "API")).origin, "/_gatefold"]);
    expect(page.hash).toMatch(/^#secret=[0-9a-f]{64}$/);
  });

  it("prints a line for each request, without tokens", async () => {
    await fetch(`${line(text, "API")}/albums/B0064UPU4G?token=eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln`);
    await expect.poll(() => log).toMatch(/GET \/v1\/albums\/B0064UPU4G\S* {2}getAlbum {2}403 {2}/);
    expect(log).not.toContain("eyJ");
  });

  it("ends with all that it started when it is asked to", async () => {
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(line(text, "API"))).rejects.toThrow();
  });
});
