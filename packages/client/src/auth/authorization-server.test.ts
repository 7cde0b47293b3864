import { afterEach, describe, expect, test, vi } from "vitest";
import { isSignInError, SignInError } from "./sign-in-error.ts";
import { fakeAmazon, json, KEY, oldRecord, rejection } from "./testing/fake-amazon.ts";
import { memoryStorage } from "./token-storage.ts";

afterEach(() => {
  vi.useRealTimers();
});

async function failedRefresh(answer: () => Response | Promise<Response>): Promise<unknown> {
  const storage = memoryStorage();
  storage.set(KEY, oldRecord(0));
  const session = fakeAmazon({ refresh_token: answer }).session({ storage, clientSecret: "a-client-secret" });
  return rejection(session.getToken());
}

describe("an answer that is no use", () => {
  test.each([
    ["an HTML page", () => new Response("<h1>502</h1>", { status: 502 }), "/token: 502 without JSON"],
    ["a page in place of tokens", () => new Response("<h1>Hi</h1>"), "/token: 200 without JSON"],
    [
      "half of the tokens",
      () => new Response('{"access_token":"Atza|secret-tok'),
      "/token: 200 without JSON",
    ],
    ["an empty body", () => new Response(""), "answered without access_token"],
    ["no token", () => json({ token_type: "bearer" }), "answered without access_token"],
    ["a list", () => json([], 500), "/token: 500 without JSON"],
  ])("is named: %s", async (_, answer, problem) => {
    const error = await failedRefresh(answer);
    expect(error).toMatchObject({ code: "INVALID_ANSWER", description: expect.stringContaining(problem) });
    expect(String(error)).not.toContain("Atza|");
  });

  test("names the address and the reason when there is none", async () => {
    const error = await failedRefresh(() => Promise.reject(new TypeError("fetch failed")));
    expect(error).toMatchObject({
      code: "NETWORK",
      description: "POST https://api.amazon.com/auth/o2/token: TypeError: fetch failed",
      cause: new TypeError("fetch failed"),
    });
  });

  test("is not waited for longer than 10 seconds", async () => {
    vi.useFakeTimers();
    const failed = failedRefresh(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failed).toMatchObject({ code: "TIMEOUT" });
  });
});

test("an error never repeats a token or a secret", async () => {
  const description = "refused Atzr|refresh-token-0 of a-client-secret";
  const error = await failedRefresh(() =>
    json({ error: "invalid_client", error_description: description }, 401),
  );
  expect(error).toMatchObject({ code: "invalid_client", description: "refused … of a-client-secret" });
});

test("the guard knows errors of another copy, and no others", () => {
  expect(isSignInError(new SignInError("NETWORK"))).toBe(true);
  expect(isSignInError(Object.assign(new Error("x"), { name: "SignInError", code: "NETWORK" }))).toBe(true);
  expect(isSignInError(new Error("x"))).toBe(false);
});
