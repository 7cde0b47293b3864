import { expect, test } from "vitest";
import { apiKeyId, createApiKeyIds } from "./api-key-id.ts";

test("is the beginning of the SHA-256 of the key", () => {
  // printf abc | sha256sum
  expect(apiKeyId("abc")).toBe("ba7816bf8f01");
});

test("is the same when it is remembered", () => {
  const idOf = createApiKeyIds();
  expect([idOf("abc"), idOf("abc"), idOf("abd")]).toEqual([
    apiKeyId("abc"),
    apiKeyId("abc"),
    apiKeyId("abd"),
  ]);
});
