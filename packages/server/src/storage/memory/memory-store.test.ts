import { expect, test } from "vitest";
import { isPromise } from "../../maybe-promise.ts";
import { album, entry } from "../testing/fixtures.ts";
import { memoryStore } from "./memory-store.ts";

test("answers at once, never with a promise", () => {
  const store = memoryStore();
  expect(isPromise(store.putAlbums([album("B000000001")]))).toBe(false);
  expect(store.getAlbum("B000000001")).toBeInstanceOf(Uint8Array);
  expect(store.addToLibrary("ada", entry(1))).toEqual(entry(1));
  expect(store.listLibrary({ userId: "ada", limit: 10 })).toEqual([entry(1)]);
  expect(store.close()).toBeUndefined();
});

test("two stores share nothing", () => {
  const store = memoryStore();
  store.putAlbums([album("B000000001")]);
  expect(memoryStore().countAlbums()).toBe(0);
});

test("an entry that the caller changes later stays as it was added", () => {
  const store = memoryStore();
  const added = { ...entry(1) };
  store.addToLibrary("ada", added);
  added.purchased = !added.purchased;
  expect(store.listLibrary({ userId: "ada", limit: 10 })).toEqual([entry(1)]);
});
