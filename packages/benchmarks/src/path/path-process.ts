import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withTempFolder } from "../cleanup.ts";
import { albumId, albumJson } from "../server/catalog.ts";
import { serverFile } from "../servers/candidates.ts";
import { type CalledFunction, CALLS, type Path } from "./path.ts";

const SOURCES = pathToFileURL(serverFile("src/")).href;

/** The sources, not what is built of them: Node takes the types out, and leaves every function where it is. */
const { createServer, sqliteStore }: typeof import("@gatefold/server") = await import(`${SOURCES}index.ts`);

/** Turns of the event loop in which the server ends what it does after an answer, such as writing its log. */
const TURNS_AFTER = 5;

/** A caller is looked up again after a second, so a pair of requests that took longer is made once more. */
const MAX_PAIR_MS = 900;
const MAX_PAIRS = 10;

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });

await withTempFolder(async (folder) => {
  const store = await sqliteStore({ file: join(folder, "path.db") });
  const encoder = new TextEncoder();
  await store.catalog.put(
    Array.from({ length: 2 * MAX_PAIRS }, (_, index) => ({
      id: albumId(index),
      json: encoder.encode(albumJson(index)),
    })),
  );
  const often = { requestsPerSecond: 1_000 };
  const records: unknown[] = [];
  const server = await createServer({
    store,
    rateLimits: { perApiKey: often, perUser: often },
    metrics: true,
    log: (record) => records.push(record),
  });
  const { apiKey } = await server.addSecurityProfile();
  const { id: userId } = await server.addUser();
  const token = await server.issueToken({ userId });
  const listening = await server.listen({ port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  const paths: Path[] = [];
  for (const { name, method, path } of CALLS) {
    const call = (index: number) => ask(agent, `${listening.url}${path(albumId(index))}`, method, headers);
    for (let pair = 0, isLate = true; isLate && pair < MAX_PAIRS; pair++) {
      const start = performance.now();
      await call(2 * pair);
      await session.post("Profiler.takePreciseCoverage");
      await call(2 * pair + 1);
      isLate = performance.now() - start > MAX_PAIR_MS;
      const functions = await calledFunctions();
      if (!isLate || pair === MAX_PAIRS - 1) paths.push({ name, functions });
    }
  }
  console.log(JSON.stringify(paths));
  agent.destroy();
  await listening.close();
  await store.close();
});

/** Sends a request, and waits for all that the server does after its answer. */
async function ask(
  agent: Agent,
  url: string,
  method: string,
  headers: Record<string, string>,
): Promise<void> {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request(url, { agent, method, headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    })
      .once("error", reject)
      .end();
  });
  if (status !== 200) throw new Error(`${method} ${url} was answered ${status}`);
  for (let turn = 0; turn < TURNS_AFTER; turn++) await setImmediate();
}

/** The server's own functions that were called since this was last asked for. */
async function calledFunctions(): Promise<CalledFunction[]> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.startsWith(SOURCES))
    .flatMap(({ url, functions }) => {
      const source = readFileSync(fileURLToPath(url), "utf8");
      return functions.flatMap(({ functionName, ranges: [range] }) => {
        // The initial values of a class's fields are a part of its constructor.
        if (!range || range.count === 0 || functionName === "<instance_members_initializer>") return [];
        const line = source.slice(0, range.startOffset).split("\n").length;
        return { file: url.slice(SOURCES.length), line, name: functionName, calls: range.count };
      });
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
