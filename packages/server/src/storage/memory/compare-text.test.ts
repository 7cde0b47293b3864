import { createRandom } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import { compareText } from "./compare-text.ts";

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
