// A command: sends many hostile requests to a server on each store, and reports what is wrong with the answers, how long they took
// and how much memory the server used.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createDatabase, findPostgres, MISSING_POSTGRES, startPostgres } from "@gatefold/test-postgres";
import { outputOf } from "../server/process.ts";
import { quantile, runHostile } from "./run.ts";
import type { HostileServer } from "./servers.ts";

const USAGE = `usage: pnpm --filter @gatefold/conformance hostile [options]

  --requests <n>   how many requests to each store (100000)
  --seed <n>       of the requests (1)
  --stores <list>  which stores, separated by commas (memory,sqlite,postgres)`;

/** More memory than this, in bytes, is too much for a server with a small catalog. */
const MAX_MEMORY = 400 * 2 ** 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      requests: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      stores: { type: "string", default: "memory,sqlite,postgres" },
    },
  });
  for (const store of values.stores.split(",")) {
    await withPlace(store, async (place) => {
      const { child, server } = await start(place);
      try {
        await judge(store, server, child, wholeNumber(values.seed), wholeNumber(values.requests));
      } finally {
        child.stdin?.end();
        await once(child, "close");
      }
    });
  }
}

async function judge(
  store: string,
  server: HostileServer,
  child: ChildProcess,
  seed: number,
  requests: number,
) {
  const startBytes = memoryOf(child);
  let mostBytes = startBytes;
  const onProgress = () => {
    mostBytes = Math.max(mostBytes, memoryOf(child));
  };
  const report = await runHostile(server, { seed, requests, onProgress });
  const { seconds, answers, failures, latencies, slowest } = report;
  console.log(`${store}: ${latencies.length} requests, seed ${seed}, in ${seconds.toFixed(1)} s`);
  const statuses = new Map<string, number>();
  for (const [name, times] of answers) {
    const status = name.slice(-3);
    statuses.set(status, (statuses.get(status) ?? 0) + times);
  }
  for (const [status, times] of [...statuses].sort())
    console.log(`  ${status}  ${String(times).padStart(7)}`);
  for (const [name, times] of [...answers].sort())
    console.log(`    ${name.padEnd(40)}${String(times).padStart(7)}`);
  const shares = [0.5, 0.99, 0.999, 1].map((share) => `${quantile(latencies, share).toFixed(1)} ms`);
  console.log(`  latency p50, p99, p99.9, most: ${shares.join(", ")}; slowest: ${slowest.slice(0, 300)}`);
  console.log(
    `  memory of the process (RssAnon): ${mebibytes(startBytes)} at first, ${mebibytes(mostBytes)} at most`,
  );
  if (mostBytes > MAX_MEMORY) failures_.push(`${store}: the server used ${mebibytes(mostBytes)}`);
  for (const failure of failures) failures_.push(`${store}: ${failure}`);
}

const failures_: string[] = [];

function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes = "0"] = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1_024;
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

async function start(place: string): Promise<{ child: ChildProcess; server: HostileServer }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.ts"), place], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = once(createInterface({ input: outputOf(child) }), "line");
  const ended = once(child, "close").then(() => Promise.reject(new Error("the server has ended")));
  const [text] = await Promise.race([line, ended]);
  ended.catch(() => {});
  return { child, server: JSON.parse(String(text)) };
}

async function withPlace(store: string, work: (place: string) => Promise<void>): Promise<void> {
  if (store === "memory") return work(":memory:");
  if (store === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "gatefold-hostile-"));
    try {
      return await work(join(folder, "gatefold.db"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (store !== "postgres") throw new Error(`"${store}" is no store`);
  const bin = findPostgres();
  if (bin === undefined) throw new Error(MISSING_POSTGRES);
  const postgres = await startPostgres({ bin });
  try {
    return await work(await createDatabase(postgres.url));
  } finally {
    await postgres.remove();
  }
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is no whole number above 0`);
}

try {
  await main();
  for (const failure of failures_) console.log(failure);
  process.exitCode = failures_.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
