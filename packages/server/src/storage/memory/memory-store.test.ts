import { expect, test } from "vitest";
import { album, entry } from "../testing/fixtures.ts";
import { memoryStore } from "./memory-store.ts";

test("answers at once, never with a promise", () => {
  const store = memoryStore();
  expect(store.catalog.put([album("B000000001")])).not.toBeInstanceOf(Promise);
  expect(store.catalog.get("albums", "B000000001")).toBeInstanceOf(Uint8Array);
  expect(store.library.add("ada", "albums", entry(1))).toEqual(entry(1));
  expect(store.library.list({ userId: "ada", list: "albums", limit: 10 })).toEqual([entry(1)]);
  expect(store.close()).toBeUndefined();
});

test("two stores share nothing", () => {
  const store = memoryStore();
  store.catalog.put([album("B000000001")]);
  expect(memoryStore().catalog.count("albums")).toBe(0);
});

test("an entry that the caller changes later stays as it was added", () => {
  const store = memoryStore();
  const added = { ...entry(1) };
  store.library.add("ada", "albums", added);
  added.purchased = !added.purchased;
  expect(store.library.list({ userId: "ada", list: "albums", limit: 10 })).toEqual([entry(1)]);
});
