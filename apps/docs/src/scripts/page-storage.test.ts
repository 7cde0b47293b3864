import { afterEach, expect, test, vi } from "vitest";
import { pageStorage, tabStorage } from "./page-storage.ts";

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

test("what a tab can't store is kept for its page", () => {
  for (const broken of [undefined, { getItem: () => null, setItem: fail, removeItem: fail }]) {
    vi.stubGlobal("sessionStorage", broken);
    tabStorage.setItem("name", "value");
    expect(tabStorage.getItem("name")).toBe("value");
    tabStorage.removeItem("name");
    expect(tabStorage.getItem("name")).toBeNull();
  }
});

function fail(): never {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
}
