import { expect, test } from "vitest";
import { pageStorage } from "./page-storage.ts";
import { accountOfToken, openPendingChanges } from "./pending-changes.ts";

function storage(kept = new Map<string, string>()) {
  return pageStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
}

const change = (id: string, saved: boolean) => ({ kind: "album" as const, id, title: `Album ${id}`, saved });

test("the next page of the account gets what was left, in its order and once", () => {
  const shared = storage();
  const first = openPendingChanges(shared, "ann");
  for (const one of [change("a", false), change("b", true), change("a", true)]) first.add(one);
  const next = openPendingChanges(shared, "ann");
  expect(next.take()).toEqual([change("b", true), change("a", true)]);
  expect(next.take()).toEqual([]);
});

test("what has ended is not left, unless it was followed by another change", () => {
  const shared = storage();
  const first = openPendingChanges(shared, "ann");
  first.add(change("a", true));
  first.add(change("a", false));
  first.remove(change("a", true));
  expect(openPendingChanges(shared, "ann").take()).toEqual([change("a", false)]);
  first.remove(change("a", false));
  expect(openPendingChanges(shared, "ann").take()).toEqual([]);
});

test("another account neither gets them, nor leaves them, nor is changed by the first", () => {
  const shared = storage();
  const ann = openPendingChanges(shared, "ann");
  ann.add(change("a", false));
  const bob = openPendingChanges(shared, "bob");
  expect(bob.take()).toEqual([]);
  expect(openPendingChanges(shared, "ann").take()).toEqual([]);
  bob.add(change("a", false));
  ann.remove(change("a", false));
  expect(openPendingChanges(shared, "bob").take()).toEqual([change("a", false)]);
});

test("what is no list of changes is as nothing", () => {
  for (const text of ["", "no JSON", "1", '{"account":"ann"}', '{"account":"ann","changes":[1,{"id":2}]}']) {
    const shared = storage(new Map([["album-library.pending", text]]));
    expect(openPendingChanges(shared, "ann").take()).toEqual([]);
  }
});

test("tokens are told apart, and none is kept", () => {
  const [one, other] = [accountOfToken("Atza|secret-1"), accountOfToken("Atza|secret-2")];
  expect(one).not.toBe(other);
  expect(one).toBe(accountOfToken("Atza|secret-1"));
  expect(one).not.toContain("secret");
});
