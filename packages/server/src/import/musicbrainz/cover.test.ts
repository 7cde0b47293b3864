import { expect, test } from "vitest";
import { coverOf } from "./cover.ts";

const id = "b84ee12a-09ef-421b-82de-0441a926375b";

test("links the front cover in three sizes", () => {
  expect(coverOf(id, { artwork: true, count: 1, front: true, back: false, darkened: false })).toEqual([
    { url: `https://coverartarchive.org/release/${id}/front-250`, height: 250, width: 250 },
    { url: `https://coverartarchive.org/release/${id}/front-500`, height: 500, width: 500 },
    { url: `https://coverartarchive.org/release/${id}/front-1200`, height: 1200, width: 1200 },
  ]);
});

test("has no cover without a front, when it was taken down, or when nothing is known", () => {
  const none = [
    { artwork: true, front: false },
    { front: true, darkened: true },
    { front: null },
    {},
    null,
    undefined,
  ];
  for (const archive of none) expect(coverOf(id, archive)).toBeUndefined();
});
