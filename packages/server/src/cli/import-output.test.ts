import { expect, test } from "vitest";
import { createSkipNotes } from "./import-output.ts";

function notesOf(count: number): readonly string[] {
  const notes: string[] = [];
  const skips = createSkipNotes((text) => notes.push(text));
  for (let line = 1; line <= count; line += 1) skips.add({ file: "a", line, reason: "is bad" });
  skips.end();
  return notes;
}

test("tells of a few lines one by one", () => {
  expect(notesOf(2)).toEqual(["skipped a:1: is bad", "skipped a:2: is bad"]);
  expect(notesOf(10)).toHaveLength(10);
});

test("tells of the first ten of a million, and how many more there are", () => {
  const notes = notesOf(1_000_000);
  expect(notes).toHaveLength(11);
  expect(notes.at(-1)).toBe("skipped 999,990 more, which are not shown");
});
