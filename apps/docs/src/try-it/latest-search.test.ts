import { describe, expect, test } from "vitest";
import { LatestSearch } from "./latest-search.ts";

/** A search whose clock and server are moved by hand. */
function searchByHand() {
  const waiting: (() => void)[] = [];
  const asked: { readonly text: string; readonly signal: AbortSignal; readonly answer: () => void }[] = [];
  const shown: string[] = [];
  const search = new LatestSearch<string>({
    find: (text, signal) =>
      new Promise((resolve) => asked.push({ text, signal, answer: () => resolve(text) })),
    show: (found) => shown.push(found),
    wait: () => new Promise((resolve) => waiting.push(resolve)),
  });
  return { search, waiting, asked, shown };
}

/** Lets all promises that are settled go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("what is typed while the pause lasts is not searched for", async () => {
  const { search, waiting, asked } = searchByHand();
  for (const text of ["d", "da", "daft"]) void search.run(text, 200);
  for (const end of waiting) end();
  await settle();
  expect(asked.map(({ text }) => text)).toEqual(["daft"]);
});

test("the signal of an outdated search is aborted, and its answer is not shown", async () => {
  const { search, waiting, asked, shown } = searchByHand();
  for (const text of ["daft", "queen"]) {
    void search.run(text, 0);
    waiting.pop()?.();
    await settle();
  }
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  for (const { answer } of asked.toReversed()) answer();
  await settle();
  expect(shown).toEqual(["queen"]);
});

test("after cancelling, nothing is shown until the next search", async () => {
  const { search, waiting, asked, shown } = searchByHand();
  void search.run("daft", 0);
  waiting.pop()?.();
  await settle();
  search.cancel();
  asked[0]?.answer();
  await settle();
  expect(shown).toEqual([]);
  void search.run("queen", 0);
  waiting.pop()?.();
  await settle();
  asked[1]?.answer();
  await settle();
  expect(shown).toEqual(["queen"]);
});

/** Numbers from a seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe.for(Array.from({ length: 60 }, (_, seed) => seed + 1))("with seed %i", (seed) => {
  test("only answers to the text typed last are shown, in whichever order they come", async () => {
    const next = numbers(seed);
    const { search, waiting, asked, shown } = searchByHand();
    let last: string | undefined;
    for (let step = 0; step < 40; step += 1) {
      const before = shown.length;
      const kind = next(5);
      if (kind === 0) {
        last = `text ${step}`;
        void search.run(last, 200);
      } else if (kind === 1 && next(4) === 0) {
        search.cancel();
        last = undefined;
      } else if (kind < 3) waiting.splice(next(waiting.length + 1), 1)[0]?.();
      else asked.splice(next(asked.length + 1), 1)[0]?.answer();
      await settle();
      expect(shown.slice(before).filter((text) => text !== last)).toEqual([]);
    }
    for (const end of waiting) end();
    await settle();
    for (const { answer } of asked) answer();
    await settle();
    if (last !== undefined) expect(shown.at(-1)).toBe(last);
  });
});
