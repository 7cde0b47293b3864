import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import { allowedErrors, editDistance } from "../storage/typing-errors.ts";
import { testCatalog } from "./testing/catalog.ts";

test.for([
  ["love", "love", 0],
  ["love", "lvoe", 1],
  ["gret", "great", 1],
  ["floid", "floyd", 1],
  ["kaliedoscope", "kaleidoscope", 1],
  ["", "abc", 3],
  ["ca", "abc", 3],
  ["夜の歌", "夜歌", 1],
  ["𝒳a", "a𝒳", 1],
] as const)("%s and %s are %d apart", ([a, b, distance]) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test("a distance is what its definition says, seeds 1 to 300", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed);
    const [a, b] = [randomWord(random), randomWord(random)];
    expect(editDistance(a, b), `${a} ${b}`).toBe(slowDistance(a, b));
  }
});

test("short words may have no error, longer ones up to two", () => {
  expect(["abc", "abcd", "abcdefg", "abcdefgh", "夜に駆", "x".repeat(25)].map(allowedErrors)).toEqual([
    0, 1, 1, 2, 0, 0,
  ]);
});

test("every error that is allowed is forgiven", async () => {
  const words = ["lantern", "chandelier", "kaleidoscope", "love", "солнце"];
  const { find } = await testCatalog([{ id: "B000000001", tracks: words }]);
  for (const word of words) {
    for (const wrong of misspellings(word)) expect(await find(wrong), `${wrong} for ${word}`).toEqual([word]);
  }
});

test("of words that items have, as few are taken for misspelt as will do", async () => {
  const tracks = ["Down Rado", "Town", "Town Radio Edit", "Down Radio Edit"];
  const { find } = await testCatalog([{ id: "B000000001", tracks }]);
  expect(await find("down rado edit")).toEqual(["Down Radio Edit"]);
  expect(await find("town rado edit")).toEqual(["Town Radio Edit"]);
  const other = await testCatalog([{ id: "B000000001", tracks: ["Down Rado", "Town", "Down Radio Edit"] }]);
  expect(await other.find("town rado edit")).toEqual(["Down Radio Edit"]);
});

/** All with one letter too few or too many, another, or two swapped; but for some that begin with other letters altogether. */
function misspellings(word: string): readonly string[] {
  const letters = [...word];
  const all = letters.flatMap((letter, at) => [
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, "q"),
    letters.with(at, "q"),
    ...(at > 0 ? [letters.with(at, letters[at - 1] ?? "").with(at - 1, letter)] : []),
  ]);
  return all.map((each) => each.join("")).filter((each) => each !== word && each.length > 3);
}

function randomWord({ below, pick }: Random): string {
  return Array.from({ length: below(6) }, () => pick(["a", "b", "c"])).join("");
}

function slowDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const replaced = slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  const steps = [replaced, slowDistance(a.slice(1), b) + 1, slowDistance(a, b.slice(1)) + 1];
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(...steps, isSwapped ? slowDistance(a.slice(2), b.slice(2)) + 1 : Infinity);
}
