import { expect, test } from "vitest";
import { newApiKey } from "./api-key.ts";
import { isUserId, newUserId } from "./user-id.ts";

test("API keys have the form of ids of security profiles", () => {
  const keys = Array.from({ length: 100 }, newApiKey);
  expect(keys.every((key) => /^amzn1\.application\.[0-9a-f]{32}$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(100);
});

test("user ids have the form of the page's example", () => {
  expect(isUserId("6ozjgidgbvjdv3j6dd5jm7ipom")).toBe(true);
  expect(Array.from({ length: 100 }, newUserId).every(isUserId)).toBe(true);
});

test.for(["", "6ozjgidgbvjdv3j6dd5jm7ipo", "6OZJGIDGBVJDV3J6DD5JM7IPOM", "1".repeat(26), "a".repeat(27)])(
  "%j is no user id",
  (text) => {
    expect(isUserId(text)).toBe(false);
  },
);
