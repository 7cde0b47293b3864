import { createRandom } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import type { AddProgress } from "./options.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { type Fault, playlistApi } from "./testing/playlist-api.ts";

/** Seeds of each test. `APPEND_SEEDS=2000` runs more, in some minutes. */
const SEEDS = Number(process.env["APPEND_SEEDS"] ?? 100);
const PATIENT = { timeout: 900_000 };
const READ_FAULTS = ["request lost", "500 before", "429"] as const;
const ADD_FAULTS = [...READ_FAULTS, "answer lost", "late", "500 after", "503", "cut"] as const;
const TRACKS = ["a", "b", "c", "d", "e", "f"] as const;
const OTHER_TRACKS = ["u", "v", "w"] as const;

/** What the other writer adds. */
type Other = "nothing" | "other tracks" | "the same tracks";

/**
 * Adds random tracks to a random playlist on a faulty network. After each error, and after being killed, it goes on from
 * what was kept of the progress.
 */
async function run(seed: number, other: Other) {
  const { below, pick, next } = createRandom(seed);
  const many = (count: number, tracks: readonly [string, ...string[]]) =>
    Array.from({ length: count }, () => pick(tracks));
  const failures = pick([0.1, 0.3, 0.5]);
  let changesLeft = other === "nothing" ? 0 : 12;
  const addDuplicateTracks = next() < 0.7;
  const ids = many(below(14), TRACKS);
  const start = many(below(9), TRACKS);
  let controller = new AbortController();

  /** The other writer does something before a request arrives. */
  function changeElsewhere(method: string) {
    // Without duplicates, what is added depends on what the playlist has.
    const mayChange = addDuplicateTracks && other === "other tracks";
    const theirs = api.entries.filter(({ by }) => by === "other" || (by === "start" && mayChange));
    const entry = theirs[below(theirs.length)];
    const what = pick(["add", "move", other === "other tracks" ? "remove" : "move"]);
    // What is moved from an unread page to one that was read, no read sees.
    const isHidden = what === "move" && entry?.by === "start" && method === "GET";
    if (what === "add" || !entry || isHidden)
      api.append(many(1 + below(3), other === "other tracks" ? OTHER_TRACKS : TRACKS), "other");
    else if (what === "remove") api.remove(entry);
    else api.move(entry, api.entries[below(api.entries.length)] ?? entry);
  }
  const fault = (method: string): Fault => {
    if (changesLeft > 0 && next() < 0.4) {
      changesLeft--;
      changeElsewhere(method);
    }
    if (next() < 0.05) {
      controller.abort();
      return next() < 0.5 ? "request lost" : "answer lost";
    }
    if (next() >= failures) return "none";
    return method === "GET" ? pick(READ_FAULTS) : pick(ADD_FAULTS);
  };
  const clock = fakeClock();
  const api = playlistApi(fault, { clock, random: next });
  api.append(start, "start");

  let from: AddProgress | undefined;
  let isCertain = true;
  for (let errors = 0, uncertain = 0; isCertain && errors < 500; ) {
    controller = new AbortController();
    const onProgress = (progress: AddProgress) => {
      // A killed program has kept what it was told, and nothing else.
      from = JSON.parse(JSON.stringify(progress));
    };
    try {
      await clock.run(api.add("p", ids, { addDuplicateTracks, from, onProgress, signal: controller.signal }));
      break;
    } catch (error) {
      const { code } = Object(error);
      expect(["ABORTED", "NETWORK", "INTERNAL", "INVALID_ANSWER", "UNCERTAIN"], `${error}`).toContain(code);
      errors++;
      if (code === "UNCERTAIN") uncertain++;
      isCertain = uncertain < 5;
    }
  }
  const ours = api.entries.filter(({ by }) => by === "us").map(({ track }) => track);
  const present = api.entries.map(({ track }) => track);
  return { ids, start, ours, present, addDuplicateTracks, isCertain };
}

test.for<Other>(["nothing", "other tracks"])(
  "whatever fails, adds every track once and in order, while another adds %s",
  PATIENT,
  async (other) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { ids, start, ours, addDuplicateTracks, isCertain } = await run(seed, other);
      const wanted = addDuplicateTracks ? ids : [...new Set(ids)].filter((id) => !start.includes(id));
      expect({ seed, isCertain, ours }).toEqual({ seed, isCertain: true, ours: wanted });
    }
  },
);

test(
  "while another adds the same tracks, adds none twice, and all of them unless it says that it can't tell",
  PATIENT,
  async () => {
    let certain = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const { ids, start, ours, present, addDuplicateTracks, isCertain } = await run(seed, "the same tracks");
      expect(isSubsequence(ours, ids), `seed ${seed}: ${ours} of ${ids}`).toBe(true);
      if (!isCertain) continue;
      certain++;
      const wanted = addDuplicateTracks ? [...start, ...ids] : [...new Set([...start, ...ids])];
      const count = (all: readonly string[], id: string) => all.filter((one) => one === id).length;
      for (const id of ids)
        expect(count(present, id), `seed ${seed}: ${id}`).toBeGreaterThanOrEqual(count(wanted, id));
    }
    expect(certain).toBeGreaterThan(SEEDS / 2);
  },
);

/** Whether a list is another one without some of its items. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  return at === part.length;
}
