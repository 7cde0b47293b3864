import { expect, test } from "vitest";
import { apiKeyId } from "./api-key-id.ts";

test("is the beginning of the SHA-256 of the key", () => {
  // printf abc | sha256sum
  expect(apiKeyId("abc")).toBe("ba7816bf8f01");
});
