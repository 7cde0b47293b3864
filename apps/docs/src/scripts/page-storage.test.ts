import { afterEach, expect, test, vi } from "vitest";
import { pageStorage } from "./page-storage.ts";

afterEach(() => vi.unstubAllGlobals());

test("nothing is kept where even the property throws", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(pageStorage.setItem("name", "value")).toBeUndefined();
  expect(pageStorage.getItem("name")).toBeNull();
  expect(pageStorage.removeItem("name")).toBeUndefined();
});

test("what is kept is read", () => {
  vi.stubGlobal("localStorage", { getItem: (key: string) => `${key} read` });
  expect(pageStorage.getItem("name")).toBe("name read");
});
