import { expect, test } from "vitest";
import { pageStorage } from "./page-storage.ts";

test("a storage that throws keeps nothing, and says so", () => {
  const storage = pageStorage(() => {
    throw new Error("switched off");
  });
  storage.setItem("name", "value");
  storage.removeItem("name");
  expect(storage.getItem("name")).toBeNull();
  expect(storage.isKept()).toBe(false);
});

test("a storage that works is used", () => {
  const kept = new Map<string, string>();
  const storage = pageStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
  storage.setItem("name", "value");
  expect(storage.getItem("name")).toBe("value");
  expect(storage.isKept()).toBe(true);
  expect([...kept.keys()]).toEqual(["name"]);
});
