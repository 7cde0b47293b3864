import { request as httpRequest } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { Candidate, RunningServer } from "../servers/candidates.ts";
import type { Workload } from "./workloads.ts";

/** The answer to one request. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

const TIMEOUT_MS = 10_000;

/** Sends one request on a connection of its own. */
export function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  method: "GET" | "PUT" = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...headers }, agent: false, timeout: TIMEOUT_MS };
    const sent = httpRequest(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on("timeout", () => sent.destroy(new Error(`${url} did not answer in time`)));
    sent.on("error", reject);
    sent.end();
  });
}

const READY_TIMEOUT_MS = 30_000;
const RETRY_MS = 5;

/**
 * Waits until a server answers as it should.
 *
 * @returns milliseconds from the start of the process to the first right answer
 */
export async function firstAnswer(
  candidate: Candidate,
  server: RunningServer,
  workload: Workload,
): Promise<number> {
  const deadlineMs = performance.now() + READY_TIMEOUT_MS;
  for (;;) {
    server.assertRunning();
    const answer = await ask(server, workload).catch(refusedConnection);
    if (answer) {
      const elapsedMs = performance.now() - server.startedAtMs;
      check(candidate, workload, answer);
      return elapsedMs;
    }
    if (performance.now() > deadlineMs) throw new Error(`${candidate.name} does not listen.`);
    await delay(RETRY_MS);
  }
}

/** Throws unless the server answers every workload as it should, and refuses what it says that it refuses. */
export async function checkServer(
  candidate: Candidate,
  server: RunningServer,
  workloads: readonly Workload[],
): Promise<void> {
  for (const workload of workloads) check(candidate, workload, await ask(server, workload));
  for (const { path, headers, status } of candidate.refuses?.(server) ?? []) {
    const answer = await request(server.origin + server.basePath + path, headers);
    if (answer.status === status) continue;
    throw new Error(
      `${candidate.name} answered ${path} with ${answer.status} instead of ${status}: ${answer.body}`,
    );
  }
}

function ask({ origin, basePath, credentials }: RunningServer, { connections }: Workload): Promise<Answer> {
  return request(origin + basePath + (connections[0]?.[0]?.path ?? "/"), { ...credentials });
}

function check(candidate: Candidate, workload: Workload, { status, body }: Answer): void {
  if (status !== 200) {
    throw new Error(`${candidate.name} answered ${workload.title} with ${status}: ${body.slice(0, 500)}`);
  }
  candidate.checkBody(workload, body);
}

function refusedConnection(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ECONNREFUSED") return undefined;
  throw error;
}
