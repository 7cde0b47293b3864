import { expect, test } from "vitest";
import { failureResponse, quote } from "./failure.ts";

test("a failure is answered in the shape of the API, with the status of its code", () => {
  const headers = { "Retry-After": "1" };
  const response = failureResponse({ code: "THROTTLED", message: "Too many.", headers }, "request-1");
  expect(response).toMatchObject({
    status: 429,
    headers: { "Retry-After": "1", "X-Request-Id": "request-1" },
  });
  expect(JSON.parse(new TextDecoder().decode(response.body))).toEqual({
    error: { status: "429", code: "THROTTLED", message: "Too many.", reference: "request-1" },
  });
});

test("a value of the caller's is quoted, and cut where it is long", () => {
  expect(quote('a"b\n')).toBe('"a\\"b\\n"');
  expect(quote("x".repeat(64))).toBe(`"${"x".repeat(64)}"`);
  expect(quote("x".repeat(65))).toBe(`"${"x".repeat(64)}…"`);
});

test("a character that is cut in two stays valid text", () => {
  expect(JSON.parse(JSON.stringify(quote(`${"x".repeat(63)}🎧`)))).toContain("\\ud83c…");
});
