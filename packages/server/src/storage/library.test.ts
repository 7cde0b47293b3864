import { v7, validate } from "uuid";
import { expect, test } from "vitest";
import { newestFirst, objectIdAfter } from "./library.ts";
import { entry, objectId } from "./testing/fixtures.ts";

test("a new entry keeps the object id that its process proposes while that is the newest", () => {
  expect(objectIdAfter(undefined, objectId(1))).toBe(objectId(1));
  expect(objectIdAfter(objectId(1), objectId(2))).toBe(objectId(2));
});

test("a new entry is newer than the newest, however far behind the clock of its process is", () => {
  const newest = v7({ msecs: Date.UTC(2026, 0, 1) });
  for (const msecs of [0, 1_000, Date.UTC(2025, 11, 31), Date.UTC(2026, 0, 1)]) {
    const proposed = v7({ msecs, seq: 0 });
    const id = objectIdAfter(newest, proposed);
    expect(id > newest).toBe(true);
    expect(validate(id)).toBe(true);
    expect(id.slice(14)).toBe(proposed.slice(14));
  }
  expect(objectIdAfter(objectId(0xffff), objectId(3))).toBe(objectId(0x10000));
});

test("entries are sorted by their object ids, the newest first", () => {
  expect(newestFirst([entry(2), entry(3), entry(1)])).toEqual([entry(3), entry(2), entry(1)]);
});
