import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { environment } from "@gatefold/conformance/run.ts";
import type { Access } from "../start-emulator.ts";
import { type App, type Page, Problem } from "./app.ts";
import { FOLDER } from "./clients.ts";

/** A Python that has httpx, which Debian installs as python3-httpx. */
const PYTHON = ["python3", "/usr/bin/python3"].find(
  (program) => spawnSync(program, ["-c", "import httpx"]).status === 0,
);

/** Whether the application in Python can run here. Says so where it can't; in continuous integration it must. */
export function hasPython(): boolean {
  if (PYTHON !== undefined) return true;
  if (process.env["CI"] === "true") throw new Error("No Python has httpx: install python3-httpx.");
  console.warn("The client in Python is not run: no Python has httpx.");
  return false;
}

/** Starts the application in Python, which answers one line of JSON for each. */
export function startPython({ url, apiKey, token }: Access): {
  readonly app: App;
  stop(): Promise<void>;
} {
  const child = spawn(PYTHON ?? "python3", ["main.py"], {
    cwd: join(FOLDER, "redocly-python"),
    env: environment({ API_URL: url, API_KEY: apiKey, TOKEN: token }),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const call = async (...request: readonly unknown[]) => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value: line, done } = await lines.next();
    if (done) throw new Error("The application in Python has ended.");
    const answer = JSON.parse(line);
    if ("status" in answer) throw new Problem(answer.status, answer.code);
    return answer.value;
  };
  const page = async (...request: readonly unknown[]): Promise<Page> => {
    const { ids, next } = await call(...request);
    return { ids, next: next ?? undefined };
  };
  const app: App = {
    getTitle: (id) => call("getTitle", id),
    getTitles: (ids) => call("getTitles", ids),
    listLibrary: (query) => page("listLibrary", query),
    addAlbum: (id) => call("addAlbum", id),
    removeAlbum: (id) => call("removeAlbum", id),
    searchTracks: (...given) => page("searchTracks", ...given),
    getTrackTitles: (ids) => call("getTrackTitles", ids),
    getArtistName: (id) => call("getArtistName", id),
    listArtistAlbums: (...given) => page("listArtistAlbums", ...given),
    changePlaylist: (...given) => call("changePlaylist", ...given),
    searchAll: (query) => call("searchAll", query),
  };
  return {
    app,
    async stop() {
      child.stdin.end();
      await closed;
    },
  };
}
