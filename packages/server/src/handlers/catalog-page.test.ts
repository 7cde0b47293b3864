import { expect, test } from "vitest";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { fieldsOf } from "./catalog-page.ts";

interface Item {
  readonly id: string;
  readonly title: string;
}

const TEXTS = [
  "",
  "id",
  "title",
  '"',
  "\\",
  '\\"',
  "a,b",
  "{",
  "}",
  "[",
  "]",
  '","id":"',
  "日本語",
  "\u{1f3a7}",
  "\n",
] as const;
const NAMES = ["id", "title", "tracks", "ids", "i", "", '"', "日", '","id'];
const MAX_DEPTH = 3;

function randomValue(random: Random, depth: number): unknown {
  const kind = random.below(depth < MAX_DEPTH ? 6 : 4);
  if (kind === 4) return Array.from({ length: random.below(4) }, () => randomValue(random, depth + 1));
  if (kind === 5) return randomItem(random, depth + 1);
  return [random.pick(TEXTS), random.below(1000) / 8, null, random.below(2) === 0][kind];
}

function randomItem(random: Random, depth: number): object {
  const names = NAMES.filter(() => random.below(2) === 0);
  return Object.fromEntries(names.map((name) => [name, randomValue(random, depth)]));
}

const keep = fieldsOf<Item>(["id", "title"]);

test.for([1, 2, 3])("some fields of JSON are those that parsing it finds (seed %i)", (seed) => {
  const random = createRandom(seed);
  for (let turn = 0; turn < 2_000; turn += 1) {
    const item = randomItem(random, 0);
    const text = JSON.stringify(item, null, random.below(3));
    const wanted = Object.entries(item).filter(([name]) => name === "id" || name === "title");
    const kept = new TextDecoder().decode(keep(new TextEncoder().encode(text)));
    expect(JSON.parse(kept), text).toEqual(Object.fromEntries(wanted));
  }
});
