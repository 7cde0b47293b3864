import { expect, test } from "vitest";
import type { CallShape } from "../call/call.ts";
import { callProblem } from "./call-problem.ts";

const shape: CallShape = {
  method: "GET",
  path: "/things/{id}",
  parameters: [
    { name: "id", place: "path", isList: false },
    { name: "q", place: "query", isList: false },
    { name: "Accept-Language", place: "header", isList: false },
  ],
  credentials: [{ header: "Authorization", prefix: "Bearer ", variable: "TOKEN" }],
  bodyType: undefined,
};

const why = (parameters: Readonly<Record<string, string>>, token = "") =>
  callProblem(shape, { parameters, secrets: { TOKEN: token } })?.why;

test("what the API can judge can be sent", () => {
  expect(why({ id: "…" })).toBeUndefined();
  expect(why({ id: "1", q: "日本", "Accept-Language": "dé" }, "Atza|é")).toBeUndefined();
});

test("a path without its parameter is none", () => {
  expect(why({})).toBe("id is required: it is part of the path.");
  expect(why({ id: ".." })).toMatch(/^id can't be a dot or two/);
});

test("a header takes no character beyond Latin-1", () => {
  expect(why({ id: "1", "Accept-Language": "日本" })).toMatch(/^Accept-Language holds a character/);
  expect(callProblem(shape, { parameters: { id: "1" }, secrets: { TOKEN: "Atza|…" } })).toEqual({
    kind: "secret",
    name: "TOKEN",
    why: "Authorization holds a character that can't be sent in a header.",
  });
});
