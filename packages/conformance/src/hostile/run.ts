import { api } from "../specification/specification.ts";
import { type HostileAnswer, problemsOfAnswer } from "./check.ts";
import { type HostileCall, hostileCalls, type KnownCursors } from "./requests.ts";
import { createSender } from "./send.ts";
import type { HostileServer } from "./servers.ts";

/** Options of a run. */
export interface HostileRunOptions {
  /** The same seed gives the same requests, but for the cursors in them. */
  readonly seed: number;
  readonly requests: number;
  /** How many requests wait for their answers at once. @default 16 */
  readonly inFlight?: number;
  /** No answer may take longer. @default 15000 */
  readonly deadlineMs?: number;
  /** Called with the count of requests now and then. */
  readonly onProgress?: (requests: number) => void;
  /** Called with each answer and the number of its request. */
  readonly onAnswer?: (number: number, call: HostileCall, answer: HostileAnswer) => void;
}

/** What a run found out. */
export interface HostileReport {
  readonly seconds: number;
  /** How often each operation gave each status, as `getAlbum 200`. */
  readonly answers: ReadonlyMap<string, number>;
  /** What is wrong, with the request; at most 20. */
  readonly failures: readonly string[];
  /** Milliseconds in ascending order. */
  readonly latencies: Float64Array;
  /** The slowest request. */
  readonly slowest: string;
}

const MAX_FAILURES = 20;
const PROGRESS = 500;

/** Sends hostile requests as one user, and looks at every answer, and at what is of another user in the end. */
export async function runHostile(server: HostileServer, options: HostileRunOptions): Promise<HostileReport> {
  const { seed, requests, inFlight = 16, deadlineMs = 15_000, onProgress, onAnswer } = options;
  const before = await stateOf(server.url, server.victim.credentials);
  const cursors: KnownCursors = {
    own: await cursorsOf(server.url, server.credentials),
    others: await cursorsOf(server.url, server.victim.credentials),
  };
  const rules = { deadlineMs, secrets: [...server.victim.secrets, ...cursors.others.slice(-1)] };
  const sender = createSender(server.url, server.credentials);
  const calls = hostileCalls(api, seed, cursors);
  const answers = new Map<string, number>();
  const failures: string[] = [];
  const latencies: number[] = [];
  let slowest = { tookMs: 0, text: "" };
  let sent = 0;
  const start = performance.now();

  async function sendNext(): Promise<void> {
    while (sent < requests && failures.length < MAX_FAILURES) {
      sent += 1;
      const number = sent;
      if (number % PROGRESS === 0) onProgress?.(number);
      const call = calls.next().value;
      try {
        const answer = await sender.send(call);
        onAnswer?.(number, call, answer);
        const name = `${call.isRouted ? call.operation.operationId : "(other path or method)"} ${answer.status}`;
        answers.set(name, (answers.get(name) ?? 0) + 1);
        latencies.push(answer.tookMs);
        if (answer.tookMs > slowest.tookMs) slowest = { tookMs: answer.tookMs, text: describeCall(call) };
        const problems = problemsOfAnswer(api, call, answer, rules);
        if (problems.length > 0)
          failures.push(
            `${problems.join("; ")}: ${answer.status} ${answer.text.slice(0, 300)}\n  ${describeCall(call)}`,
          );
      } catch (error) {
        failures.push(`no answer, ${String(error)}\n  ${describeCall(call)}`);
      }
    }
  }
  await Promise.all(Array.from({ length: inFlight }, sendNext));
  const seconds = (performance.now() - start) / 1_000;
  sender.close();
  const after = await stateOf(server.url, server.victim.credentials);
  if (after !== before) failures.push(`the other user has changed from ${before} to ${after}`);
  return {
    seconds,
    answers,
    failures,
    latencies: Float64Array.from(latencies).sort(),
    slowest: slowest.text,
  };
}

/** A user's name and library. */
async function stateOf(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const texts = ["/me", "/me/library/albums"].map(async (path) => {
    const response = await fetch(url + path, { headers });
    if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
    return response.text();
  });
  return (await Promise.all(texts)).join(" ");
}

/** Cursors of several lists. The last one is of the library, if that has two albums. */
async function cursorsOf(url: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const search = (kind: string, sortBy: string) =>
    fetch(`${url}/search/${kind}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ searchFilters: [{ query: "the" }], limit: 1, sortBy }),
    });
  const responses = [
    await search("tracks", "relevance"),
    await search("tracks", "name"),
    await search("albums", "release"),
    await search("artists", "popularity"),
    await fetch(`${url}/me/library/albums?limit=1`, { headers }),
  ];
  const texts = await Promise.all(responses.map((response) => response.text()));
  return texts.flatMap((text) => /"token":"([^"]+)"/.exec(text)?.[1] ?? []);
}

function describeCall({ operation, method, target, headers, body }: HostileCall): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value.slice(0, 100)}`);
  const text = body && ` ${body.byteLength} bytes ${JSON.stringify(body.toString().slice(0, 600))}`;
  return `${operation.operationId}: ${method} ${JSON.stringify(target.slice(0, 600))} ${fields.join(", ")}${text ?? ""}`;
}

/** A latency that this share of requests stayed below. */
export function quantile(latencies: Float64Array, share: number): number {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
}
