import { expect, test } from "vitest";
import { createRandom } from "@gatefold/test-helpers/random";
import { compareText, OldestFirst } from "./oldest-first.ts";

test.for([1, 2, 3, 4, 5])("lists as a sorted list does, whatever was put when, seed %i", (seed) => {
  const random = createRandom(seed);
  const table = new OldestFirst<{ readonly id: string; readonly createdAt: string }>(({ id }) => id);
  const model = new Map<string, string>();
  for (let step = 0; step < 500; step++) {
    const id = String(random.below(60));
    // Mostly newer than all others, as in life.
    const time = random.below(3) === 0 ? random.below(500) : step;
    const createdAt = String(time).padStart(3, "0");
    table.put({ id, createdAt });
    model.set(id, createdAt);
    const sorted = [...model].map(([key, at]) => ({ id: key, createdAt: at })).sort(byAge);
    const limit = 1 + random.below(10);
    const after = random.below(2) === 0 ? undefined : { id: String(random.below(60)), createdAt };
    const rest = after === undefined ? sorted : sorted.filter((each) => byAge(each, after) > 0);
    expect(table.list(limit, after)).toEqual(rest.slice(0, limit));
  }
});

function byAge(a: { id: string; createdAt: string }, b: { id: string; createdAt: string }): number {
  const [left, right] = [`${a.createdAt} ${a.id}`, `${b.createdAt} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

const CHARACTERS = [
  "",
  "a",
  "b",
  "é",
  "夜",
  "\ud7ff",
  "\ue000",
  "\ufa0e",
  "\uffff",
  "\u{10000}",
  "\u{20bb7}",
] as const;

test("texts are compared as their bytes in UTF-8 are", () => {
  const { below, pick } = createRandom(1);
  const text = () => Array.from({ length: below(4) }, () => pick(CHARACTERS)).join("");
  for (let step = 0; step < 5_000; step += 1) {
    const [a, b] = [text(), text()];
    expect(compareText(a, b), JSON.stringify([a, b])).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }
});
