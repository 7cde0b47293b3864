import { expect, test } from "vitest";
import { createTokenChecker } from "./token-cache.ts";
import type { Principal, TokenProblem } from "./tokens.ts";

/** A service that takes all tokens but "bad", for one minute, and counts how often it is asked. */
function counting(clock: () => number) {
  const asked: string[] = [];
  const check = async (token: string): Promise<Principal | TokenProblem> => {
    asked.push(token);
    if (token === "bad") return { problem: "bad" };
    return { userId: token, scopes: new Set(), expiresAtMs: clock() + 60_000 };
  };
  const issue = async () => "token";
  return { asked, service: { check, issue, publicKeys: { keys: [] } } };
}

test("the signature of a token is checked once", async () => {
  const { asked, service } = counting(() => 0);
  const check = createTokenChecker(service, () => 0);
  expect(await check("ada")).toMatchObject({ userId: "ada" });
  // The second answer is there at once.
  expect(check("ada")).toMatchObject({ userId: "ada" });
  expect(await check("bob")).toMatchObject({ userId: "bob" });
  expect(asked).toEqual(["ada", "bob"]);
});

test("a token is checked anew when its time is over", async () => {
  let nowMs = 0;
  const { asked, service } = counting(() => nowMs);
  const check = createTokenChecker(service, () => nowMs);
  await check("ada");
  nowMs = 59_999;
  await check("ada");
  expect(asked).toHaveLength(1);
  nowMs = 60_000;
  await check("ada");
  expect(asked).toHaveLength(2);
});

test("a bad token is never remembered", async () => {
  const { asked, service } = counting(() => 0);
  const check = createTokenChecker(service, () => 0);
  expect(await check("bad")).toEqual({ problem: "bad" });
  await check("bad");
  expect(asked).toEqual(["bad", "bad"]);
});

test("10,000 tokens are remembered, and bad ones push out none of them", async () => {
  const { asked, service } = counting(() => 0);
  const check = createTokenChecker(service, () => 0);
  for (let count = 0; count < 10_000; count += 1) await check(`user ${count}`);
  for (let count = 0; count < 100; count += 1) await check("bad");
  asked.length = 0;
  await check("user 0");
  expect(asked).toEqual([]);
  await check("one more");
  await check("user 0");
  expect(asked).toEqual(["one more", "user 0"]);
});
