import { expect, test } from "vitest";
import { preflightHeaders } from "./response.ts";

const answer = (headers: Record<string, string>) => {
  const request = new Headers(headers);
  const header = (name: string) => request.get(name) ?? undefined;
  return preflightHeaders({ header }, "GET, OPTIONS");
};

test("allows any origin, without credentials of the browser", () => {
  const headers = answer({ origin: "https://example.com" });
  expect(headers).toMatchObject({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, OPTIONS",
    "Access-Control-Allow-Headers": "authorization, x-api-key",
  });
  expect(headers).not.toHaveProperty("Access-Control-Allow-Credentials");
});

test("allows the header fields that are asked for", () => {
  const asked = "x-api-key, authorization, accept-language";
  expect(answer({ "access-control-request-headers": asked })["Access-Control-Allow-Headers"]).toBe(asked);
});

test("repeats nothing that is no list of names", () => {
  const headers = answer({ "access-control-request-headers": 'x-api-key; "evil"' });
  expect(headers["Access-Control-Allow-Headers"]).toBe("authorization, x-api-key");
});

test("lets a public page call a private address only when it asks", () => {
  const name = "Access-Control-Allow-Private-Network";
  expect(answer({ "access-control-request-private-network": "true" })[name]).toBe("true");
  expect(answer({})).not.toHaveProperty(name);
});
