import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { album, albumId } from "../testing/fixtures.ts";
import { allowedErrors, editDistance } from "../typing-errors.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

/** Few letters of each script, so that many words are near to each other. */
const SCRIPTS = [
  "abc",
  "\u0436\u0437\u0438",
  "\u03B1\u03B2\u03B3",
  "\u0628\u062A\u062B",
  "\u05D0\u05D1\u05D2",
] as const;
const WORDS = 500;
const MISSPELLINGS = 300;

function randomWord({ below, pick }: Random): string {
  const letters = pick(SCRIPTS);
  return Array.from({ length: 3 + below(11) }, () => letters.charAt(below(letters.length))).join("");
}

function misspelt(word: string, { below }: Random): string {
  const letters = [...word];
  const at = below(letters.length);
  const [letter = "", next = ""] = letters.slice(at);
  const changed = [[], [next, letter], [letter, letter], ["q", next]][below(4)] ?? [];
  return letters.toSpliced(at, 2, ...changed).join("");
}

describe.skipIf(serverUrl === undefined)("similar words in PostgreSQL (needs PostgreSQL)", () => {
  test("are all that a misspelt word may mean in any script, nearest first, seed 1", async () => {
    const random = createRandom(1);
    const store = await openPostgresStore({ url: await testDatabase(), schema: newSchema() });
    const words = [...new Set(Array.from({ length: WORDS }, () => randomWord(random)))];
    const titles = Array.from({ length: WORDS / 10 }, (_, at) =>
      words.slice(at * 10, at * 10 + 10).join(" "),
    );
    await store.catalog.put(titles.map((title, at) => album(albumId(at), title)));
    let found = 0;
    for (let count = 0; count < MISSPELLINGS; count += 1) {
      const once = misspelt(words[random.below(words.length)] ?? "", random);
      const word = random.below(2) === 0 ? once : misspelt(`${once}a`, random);
      const distances = words.map((other) => editDistance(word, other));
      const expected = words.filter((_, at) => (distances[at] ?? 0) <= allowedErrors(word));
      const similar = await store.catalog.similarWords(word, WORDS);
      expect(similar.toSorted(), word).toEqual(allowedErrors(word) === 0 ? [] : expected.toSorted());
      const inOrder = similar.map((other) => editDistance(word, other));
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      expect(await store.catalog.similarWords(word, 2)).toEqual(similar.slice(0, 2));
      found += similar.length;
    }
    expect(found).toBeGreaterThan(MISSPELLINGS / 2);
  });
});
