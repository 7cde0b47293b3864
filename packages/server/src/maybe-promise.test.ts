import { expect, test } from "vitest";
import { chain } from "./maybe-promise.ts";

test("goes on at once with a value that is there", () => {
  expect(chain(1, (value) => value + 1)).toBe(2);
});

test("goes on later with a promise, and passes its failure on", async () => {
  const late = chain(Promise.resolve(1), (value) => value + 1);
  expect(late instanceof Promise).toBe(true);
  expect(await late).toBe(2);
  await expect(chain(Promise.reject(new Error("no")), () => 1)).rejects.toThrow("no");
});
