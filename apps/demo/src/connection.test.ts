import { expect, test } from "vitest";
import { connectionFromHash, EMPTY_CONNECTION, isComplete } from "./connection.ts";

test("a link fills in everything, a token with a pipe too", () => {
  const values = { api: "http://127.0.0.1:1/v1", key: "amzn1.application.1", token: "Atza|a+b/c=" };
  const connection = connectionFromHash(`#${new URLSearchParams(values)}`);
  expect(connection).toEqual({ baseUrl: values.api, apiKey: values.key, token: values.token, clientId: "" });
  expect(isComplete(connection)).toBe(true);
});

test("what a link lacks stays to be filled in", () => {
  expect(connectionFromHash("")).toEqual(EMPTY_CONNECTION);
  expect(connectionFromHash("#key=k")).toEqual({ ...EMPTY_CONNECTION, apiKey: "k" });
  expect(isComplete(connectionFromHash("#key=k"))).toBe(false);
});

test.each(["localhost:4800", "http://user:password@127.0.0.1/v1", "http://127.0.0.1/v1?a=b"])(
  "an address that can't be one is not connected to: %s",
  (baseUrl) => {
    expect(isComplete({ baseUrl, apiKey: "k", token: "t", clientId: "" })).toBe(false);
  },
);

test("a client to sign in to stands in for a token", () => {
  expect(isComplete(connectionFromHash("#key=k&client=c"))).toBe(true);
});
