import { expect, test } from "vitest";
import type { ApiError } from "./api-error.ts";
import type { AddProgress } from "./options.ts";
import { type Fault, playlistApi } from "./testing/playlist-api.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { rejection } from "./testing/stub-api.ts";

const IDS = ["a", "b", "c", "d", "e", "f", "g"];
const DOUBLE = { addDuplicateTracks: true };

/** A playlist where these faults happen to the requests of a method, one after the other. */
function playlist(method = "", ...faults: Fault[]) {
  const clock = fakeClock();
  const api = playlistApi((one) => (one === method ? (faults.shift() ?? "none") : "none"), { clock });
  const tracks = () => api.entries.map(({ track }) => track).join("");
  return { ...api, tracks, run: clock.run };
}

test("adds many ids in order, in requests of as many as one may have, and says after each what is done", async () => {
  const { add, requests, tracks } = playlist();
  const progress: AddProgress[] = [];
  const answers = await add("p", IDS, { onProgress: (one) => progress.push(one) });
  expect(tracks()).toBe("abcdefg");
  expect(requests).toEqual(["PUT", "PUT", "PUT"]);
  expect(progress).toEqual([0, 3, 6, 7].map((done) => ({ done, total: 7 })));
  expect(answers).toEqual([3, 6, 7].map((trackCount) => ({ trackCount })));
});

test("adds nothing, and sends nothing, without ids", async () => {
  const { add, requests } = playlist();
  expect(await add("p", [])).toEqual([]);
  expect(requests).toEqual([]);
});

test("waits for what is done with the progress before the next request", async () => {
  const { add, requests } = playlist();
  const sent: number[] = [];
  const onProgress = async () => {
    await Promise.resolve();
    sent.push(requests.length);
  };
  await add("p", IDS, { onProgress });
  expect(sent).toEqual([0, 1, 2, 3]);
});

test("without duplicates, doesn't repeat what was added and not answered, and repeats the rest", async () => {
  const { add, requests, tracks, run } = playlist("PUT", "answer lost", "500 before", "500 after");
  await run(add("p", IDS));
  expect(tracks()).toBe("abcdefg");
  // The last look takes two pages, as its pages are as long as they can be.
  expect(requests.map((method) => method.charAt(0)).join("")).toBe("PGPGPGGP");
});

test("without duplicates, what the playlist had counts as added", async () => {
  const { add, append, requests, tracks, run } = playlist("PUT", "request lost");
  append(["c", "a", "b"], "others");
  expect(await run(add("p", ["a", "b", "c"]))).toEqual([]);
  expect([tracks(), ...requests]).toEqual(["cab", "PUT", "GET"]);
});

test.for([{}, DOUBLE])("looks after the pause, as a request may be processed late: %o", async (options) => {
  const { add, tracks, run } = playlist("PUT", "none", "late");
  await run(add("p", IDS, options));
  expect(tracks()).toBe("abcdefg");
});

test("finds what the last request added, and what was still looked for when its time ended", async () => {
  const last = playlist("PUT", "answer lost");
  await last.run(last.add("p", ["a"], { ...DOUBLE, retry: false }));
  expect(last.tracks()).toBe("a");
  // The pause and the look, which is repeated, take longer together than the call may.
  const faults: Fault[] = ["none", "answer lost", "request lost"];
  const clock = fakeClock();
  const slow = playlistApi(() => faults.shift() ?? "none", { clock, random: () => 0.9 });
  await clock.run(slow.add("p", ["a"], { ...DOUBLE, timeoutMs: 600 }));
  expect(slow.requests).toEqual(["GET", "PUT", "GET", "GET"]);
});

test("an error of the caller stays what it is, also where it is frozen", async () => {
  const { add } = playlist();
  const frozen = Object.freeze(new Error("mine"));
  const onProgress = () => Promise.reject(frozen);
  expect(await rejection(add("p", IDS, { onProgress }))).toBe(frozen);
});

test.for<Fault>(["answer lost", "500 after", "cut"])(
  "with duplicates, finds what was added and not answered: %s",
  async (fault) => {
    const { add, append, tracks, run } = playlist("PUT", "none", fault);
    append(["a", "b", "c"], "others");
    await run(add("p", ["a", "b", "c", "a", "b", "c"], DOUBLE));
    expect(tracks()).toBe("abcabcabc");
  },
);

test.for<Fault>(["request lost", "500 before", "429", "503"])(
  "with duplicates, repeats what was not added: %s",
  async (fault) => {
    const { add, append, tracks, run } = playlist("PUT", "none", fault);
    append(["a", "b", "c"], "others");
    await run(add("p", ["a", "b", "c", "a", "b", "c"], DOUBLE));
    expect(tracks()).toBe("abcabcabc");
  },
);

test("with duplicates, lists the playlist by reads of its own", async () => {
  const { add, requests, tracks } = playlist();
  await Promise.all([add("p", ["a"], DOUBLE), add("p", ["b"], DOUBLE)]);
  expect([...requests].sort()).toEqual(["GET", "GET", "PUT", "PUT"]);
  expect(tracks()).toMatch(/^(ab|ba)$/);
});

test("an error says what is done, and the call goes on from there", async () => {
  const { add, tracks, run } = playlist("PUT", "none", ...Array<Fault>(4).fill("500 before"));
  const error = await rejection(run(add("p", IDS, DOUBLE)));
  expect(error).toMatchObject({ status: 500, progress: { done: 3, total: 7, known: [] } });
  const from = JSON.parse(JSON.stringify((error as ApiError).progress));
  await run(add("p", IDS, { ...DOUBLE, from }));
  expect(tracks()).toBe("abcdefg");
});

test("a call that goes on looks for what was under way", async () => {
  const { add, entries, tracks } = playlist();
  const controller = new AbortController();
  let last: AddProgress | undefined;
  const onProgress = (progress: AddProgress) => {
    if (progress.done === 6) controller.abort();
    // What was kept is one request behind.
    else last = progress;
  };
  const options = { ...DOUBLE, onProgress, signal: controller.signal };
  expect(await rejection(add("p", IDS, options))).toMatchObject({ code: "ABORTED", progress: { done: 6 } });
  expect([tracks(), last?.done]).toEqual(["abcdef", 3]);
  await add("p", IDS, { ...DOUBLE, from: last });
  expect(tracks()).toBe("abcdefg");
  expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(7);
});

test("refuses to guess where others removed a part of what was under way", async () => {
  const { add, entries, tracks } = playlist();
  await add("p", ["a", "b", "c"], DOUBLE);
  entries.splice(1, 1);
  const error = await rejection(add("p", IDS, { ...DOUBLE, from: { done: 0, total: 7, known: [] } }));
  expect(error).toMatchObject({ code: "UNCERTAIN", progress: { done: 0 } });
  expect(tracks()).toBe("ac");
});

test("a call fails with its own error where nobody can tell whether the request arrived", async () => {
  const { add, append, tracks, run } = playlist("PUT", "answer lost");
  const adding = add("p", IDS, { ...DOUBLE, onProgress: () => append(["x", "b"], "others") });
  await run(adding);
  expect(tracks()).toBe("xbabcxbdefxbgxb");
  const lost = playlist("PUT", "request lost");
  const failing = lost.add("p", IDS, { ...DOUBLE, onProgress: () => lost.append(["b"], "others") });
  expect(await rejection(lost.run(failing))).toMatchObject({ code: "NETWORK", progress: { done: 0 } });
  expect(lost.tracks()).toBe("b");
});
