import { expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { createAccountChecker } from "./account-cache.ts";

test("a user that the store has is asked for once, any other each time", async () => {
  const store = memoryStore();
  const asked: string[] = [];
  const getUser = (id: string) => {
    asked.push(id);
    return store.accounts.getUser(id);
  };
  const hasAccount = createAccountChecker({ ...store, accounts: { ...store.accounts, getUser } });
  expect([hasAccount("ada"), hasAccount("ada")]).toEqual([false, false]);
  await store.accounts.putUser({
    id: "ada",
    name: "Ada",
    createdAt: "2026-01-02T03:04:05.678Z",
    disabledAt: null,
  });
  expect([hasAccount("ada"), hasAccount("ada")]).toEqual([true, true]);
  expect(asked).toEqual(["ada", "ada", "ada"]);
});

test("a store that answers late is waited for", async () => {
  const store = memoryStore();
  const hasAccount = createAccountChecker({
    ...store,
    accounts: { ...store.accounts, getUser: async () => undefined },
  });
  expect(await hasAccount("ada")).toBe(false);
});
