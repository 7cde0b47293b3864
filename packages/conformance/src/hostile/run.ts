import { api } from "../specification/specification.ts";
import { differencesOf, type HostileAnswer, isHidden, problemsOfAnswer, withoutPlaylist } from "./check.ts";
import { KnownPlaylists } from "./known-playlists.ts";
import { CALLERS_PLAYLISTS, type PlaylistIds, PRIVATE_PLAYLIST, PUBLIC_PLAYLIST } from "./playlist-ids.ts";
import { type HostileCall, hostileCalls } from "./requests.ts";
import { createSender } from "./send.ts";
import type { HostileServer } from "./servers.ts";
import type { HostileUser } from "./users.ts";

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
  /** The same of the requests about another user's playlist that the caller may not see or change. */
  readonly hidden: ReadonlyMap<string, number>;
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
  const { url, caller, victim, trackIds } = server;
  const before = await stateOf(url, victim.credentials);
  const own = await cursorsOf(url, caller.credentials, [...CALLERS_PLAYLISTS, PUBLIC_PLAYLIST]);
  const others = await cursorsOf(url, victim.credentials, [PRIVATE_PLAYLIST, PUBLIC_PLAYLIST]);
  const secretCursors = others.filter((cursor) => !own.includes(cursor));
  const rules = { ...victim, deadlineMs, secrets: [...victim.secrets, ...secretCursors] };
  const known = { playlists: new KnownPlaylists(), trackIds, cursors: [...own, ...others, ...edgeCursors()] };
  const sender = createSender(url, caller.credentials);
  const calls = hostileCalls(api, seed, known);
  const answers = new Map<string, number>();
  const hidden = new Map<string, number>();
  const failures: string[] = [];
  const latencies: number[] = [];
  let slowest = { tookMs: 0, text: "" };
  let sent = 0;
  const start = performance.now();

  /** What is wrong with an answer that may show that another user's playlist exists. */
  async function problemsOfHidden(call: HostileCall, answer: HostileAnswer): Promise<string[]> {
    // Only who may see the playlist, or might once, has a cursor of it; others would get another error than with a wrong id.
    if (!isHidden(call) || secretCursors.some((cursor) => call.target.includes(cursor))) return [];
    count(hidden, call, answer);
    return differencesOf(answer, await sender.send(withoutPlaylist(call)));
  }

  async function sendNext(): Promise<void> {
    while (sent < requests && failures.length < MAX_FAILURES) {
      sent += 1;
      const number = sent;
      if (number % PROGRESS === 0) onProgress?.(number);
      const call = calls.next().value;
      try {
        const answer = await sender.send(call);
        onAnswer?.(number, call, answer);
        known.playlists.read(call, answer);
        count(answers, call, answer);
        latencies.push(answer.tookMs);
        if (answer.tookMs > slowest.tookMs) slowest = { tookMs: answer.tookMs, text: describeCall(call) };
        const problems = problemsOfAnswer(api, call, answer, rules);
        problems.push(...(await problemsOfHidden(call, answer)));
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
  const after = await stateOf(url, victim.credentials);
  if (after !== before) failures.push(`the other user has changed from ${before} to ${after}`);
  return {
    seconds,
    answers,
    hidden,
    failures,
    latencies: Float64Array.from(latencies).sort(),
    slowest: slowest.text,
  };
}

function count(counts: Map<string, number>, call: HostileCall, { status }: HostileAnswer): void {
  const name = `${call.isRouted ? call.operation.operationId : "(other path or method)"} ${status}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The lists that a user has. */
const LISTS = [
  "/me/library/albums",
  "/me/library/tracks",
  "/me/tracks",
  "/me/followed/artists",
  "/me/playlists",
  "/player/recentlyPlayed",
];

type Headers = HostileUser["credentials"];

/** All that the other user has, as that user sees it. */
async function stateOf(url: string, headers: Headers): Promise<string> {
  const ofPlaylists = [PRIVATE_PLAYLIST, PUBLIC_PLAYLIST].map(({ id }) => `/playlists/${id}/tracks`);
  const texts = ["/me", ...LISTS, ...ofPlaylists].map(async (path) => {
    const response = await fetch(url + path, { headers });
    if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
    return response.text();
  });
  return (await Promise.all(texts)).join(" ");
}

/** Tokens of pages: of searches, and of the lists and playlists of a user that have more than one item. */
async function cursorsOf(
  url: string,
  headers: Headers,
  playlists: readonly PlaylistIds[],
): Promise<readonly string[]> {
  const search = (kind: string, sortBy: string) =>
    fetch(`${url}/search/${kind}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ searchFilters: [{ query: "the" }], limit: 1, sortBy }),
    });
  const sorted = ["NAME", "RECENTLY_UPDATED"].map((sortBy) => `/me/playlists?sortBy=${sortBy}`);
  const paths = [...LISTS, ...sorted, ...playlists.map(({ id }) => `/playlists/${id}/tracks`)];
  const responses = [
    await search("tracks", "relevance"),
    await search("tracks", "name"),
    await search("albums", "release"),
    await search("artists", "popularity"),
    ...(await Promise.all(
      paths.map((path) => fetch(`${url}${path}${path.includes("?") ? "&" : "?"}limit=1`, { headers })),
    )),
  ];
  const texts = await Promise.all(responses.map((response) => response.text()));
  return texts.flatMap((text) => /"token":"([^"]+)"/.exec(text)?.[1] ?? []);
}

/** Cursors that edges of playlists have. */
function edgeCursors(): readonly string[] {
  return [...CALLERS_PLAYLISTS, PRIVATE_PLAYLIST, PUBLIC_PLAYLIST].flatMap(({ entryIds: [first] }) =>
    first === undefined ? [] : [`0:${first}`],
  );
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
