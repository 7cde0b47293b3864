import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "@gatefold/test-postgres";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { sqliteStore } from "@gatefold/server";
import { BIN, binOf, tempDatabase } from "./command.ts";
import { environment } from "../run.ts";

interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
}

/** A server whose output only the test reads, or nobody. */
async function start(...args: readonly string[]): Promise<Serving> {
  const port = await freePort();
  const db = tempDatabase();
  // A server that makes its database says so between the lines of the log.
  await sqliteStore({ file: db }).close();
  const command = [BIN, "serve", "--port", `${port}`, "--db", db, ...args];
  const child = spawn(process.execPath, command, { env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, url: `http://127.0.0.1:${port}` };
}

async function isWell({ url }: Serving): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Makes calls that are refused, each of which is a line in the log. */
async function call({ url }: Serving, count: number): Promise<void> {
  const AT_ONCE = 50;
  for (let done = 0; done < count; done += AT_ONCE) {
    const calls = Array.from({ length: AT_ONCE }, () => fetch(`${url}/v1/albums/B0064UPU4G`));
    for (const response of await Promise.all(calls)) expect(response.status).toBe(403);
  }
}

/** Stops the server, which must not wait for somebody to read its output. */
async function exitCodeOf({ child }: Serving): Promise<number | null> {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
  return child.exitCode;
}

describe("a server", () => {
  test("whose log's reader has gone serves on, and ends when asked to", async () => {
    const server = await start("--log");
    const { child } = server;
    if (!child.stderr) throw new Error("standard error is not a pipe");
    await expect.poll(() => isWell(server)).toBe(true);
    await call(server, 50);
    await once(createInterface({ input: child.stderr }), "line");
    child.stderr.destroy();
    await call(server, 200);
    expect(await isWell(server)).toBe(true);
    expect(await exitCodeOf(server)).toBe(0);
  });

  test("whose log's reader stalls serves on, and tells how much it dropped when it reads again", async () => {
    const server = await start("--log");
    const { child } = server;
    await expect.poll(() => isWell(server)).toBe(true);
    await call(server, 10_000);
    const lines: string[] = [];
    if (!child.stderr) throw new Error("standard error is not a pipe");
    createInterface({ input: child.stderr }).on("line", (line) => lines.push(line));
    await expect.poll(() => lines.some((line) => line.includes("dropped"))).toBe(true);
    const told = lines.map((line) => JSON.parse(line));
    const dropped = told.reduce((sum, record) => sum + (record.dropped ?? 0), 0);
    const kept = told.filter((record) => record.path === "/v1/albums/B0064UPU4G").length;
    expect(dropped).toBeGreaterThan(0);
    expect(kept + dropped).toBeGreaterThanOrEqual(10_000);
    await call(server, 50);
    await expect.poll(() => lines.length).toBe(told.length + 50);
    expect(await exitCodeOf(server)).toBe(0);
  });

  test("whose log's reader stalls ends when asked to", async () => {
    const server = await start("--log", "--metrics");
    await expect.poll(() => isWell(server)).toBe(true);
    await call(server, 10_000);
    expect(await exitCodeOf(server)).toBe(0);
  });

  test("whose greeting nobody reads serves and ends", async () => {
    const server = await start();
    server.child.stdout?.destroy();
    server.child.stderr?.destroy();
    await expect.poll(() => isWell(server)).toBe(true);
    expect(await exitCodeOf(server)).toBe(0);
  });

  test("whose failures nobody reads serves on", async () => {
    const server = await start("--host", "0.0.0.0");
    server.child.stderr?.destroy();
    await expect.poll(() => isWell(server)).toBe(true);
    await call(server, 50);
    expect(await exitCodeOf(server)).toBe(0);
  });
});

/** A device without free space. */
const FULL_DISK = "/dev/full";

describe.skipIf(!existsSync(FULL_DISK))("on a full disk (needs Linux)", () => {
  test.for(["keys add", "token", "clients add --secret"])(
    "%s fails, for what it made is lost",
    async (command) => {
      const db = tempDatabase();
      await sqliteStore({ file: db }).close();
      const full = openSync(FULL_DISK, "w");
      onTestFinished(() => closeSync(full));
      const child = spawn(
        process.execPath,
        [binOf(command.split(" ")[0]), ...command.split(" "), "--db", db],
        {
          env: environment(),
          stdio: ["ignore", full, "pipe"],
        },
      );
      let told = "";
      child.stderr?.on("data", (chunk: Buffer) => {
        told += chunk.toString();
      });
      await once(child, "close");
      expect(child.exitCode).toBe(1);
      expect(told).toContain("the output could not be written: ENOSPC");
    },
  );

  test("a server serves on", async () => {
    const port = await freePort();
    const full = openSync(FULL_DISK, "w");
    onTestFinished(() => closeSync(full));
    const command = [BIN, "serve", "--log", "--port", `${port}`, "--db", tempDatabase()];
    const child = spawn(process.execPath, command, { env: environment(), stdio: ["ignore", full, full] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const server = { child, url: `http://127.0.0.1:${port}` };
    await expect.poll(() => isWell(server)).toBe(true);
    await call(server, 50);
    expect(await exitCodeOf(server)).toBe(0);
  });
});
