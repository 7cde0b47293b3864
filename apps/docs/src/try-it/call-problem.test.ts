import { expect, test } from "vitest";
import type { CallShape } from "../call/call.ts";
import { baseUrlProblem, callProblem, whyNoAnswer } from "./call-problem.ts";

const shape: CallShape = {
  method: "GET",
  path: "/things/{id}",
  parameters: [
    { key: "id", name: "id", place: "path" },
    { key: "q", name: "q", place: "query" },
    { key: "acceptLanguage", name: "Accept-Language", place: "header" },
  ],
  credentials: [{ header: "Authorization", prefix: "Bearer ", variable: "TOKEN" }],
};

const why = (parameters: Readonly<Record<string, string>>, token = "") =>
  callProblem(shape, { parameters, secrets: { TOKEN: token } })?.why;

test("what the API can judge can be sent", () => {
  expect(why({ id: "…" })).toBeUndefined();
  expect(why({ id: "1", q: "日本", acceptLanguage: "dé" }, "Atza|é")).toBeUndefined();
});

test("a path without its parameter is none", () => {
  expect(why({})).toBe("id is required: it is part of the path.");
  expect(why({ id: ".." })).toMatch(/^id can't be a dot or two/);
});

test("a header takes no character beyond Latin-1", () => {
  expect(why({ id: "1", acceptLanguage: "日本" })).toMatch(/^Accept-Language holds a character/);
  expect(callProblem(shape, { parameters: { id: "1" }, secrets: { TOKEN: "Atza|…" } })).toEqual({
    kind: "secret",
    name: "TOKEN",
    why: "Authorization holds a character that can't be sent in a header.",
  });
});

const HTTP = { protocol: "http:" };
const HTTPS = { protocol: "https:" };
const refuse: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
const answer: typeof fetch = async () => new Response();

for (const url of ["http://127.0.0.1:4800/v1", "https://api.example/v1/", "http://[::1]:4800"])
  test(`${url} is a base URL`, () => {
    expect([baseUrlProblem(url, HTTP), baseUrlProblem(url, HTTPS)]).toEqual([undefined, undefined]);
  });

for (const url of ["", "127.0.0.1:4800", "ftp://api.example", "/v1"])
  test(`“${url}” is told to begin with http`, () => {
    expect(baseUrlProblem(url, HTTP)).toMatch(/must begin with http:/);
  });

test("a base URL has no query, no password, and is as safe as the page", () => {
  expect(baseUrlProblem("https://api.example/v1?a=b", HTTP)).toMatch(/must end with its path/);
  expect(baseUrlProblem("https://me:secret@api.example", HTTP)).toMatch(/password/);
  expect(baseUrlProblem("http://api.example/v1", HTTP)).toBeUndefined();
  expect(baseUrlProblem("http://api.example/v1", HTTPS)).toMatch(/must begin with https:/);
});

test("a server that is there is told from one that is not", async () => {
  const error = new TypeError("Failed to fetch");
  const url = "https://api.example/v1";
  expect(await whyNoAnswer(url, error, answer)).toMatch(/^https:\/\/api.example answers, .*CORS/);
  expect(await whyNoAnswer(url, error, refuse)).toMatch(/^Nothing answers at https:\/\/api.example\./);
});

test("a call that took too long is told", async () => {
  const error = new DOMException("", "TimeoutError");
  expect(await whyNoAnswer("https://api.example/v1", error, refuse)).toMatch(/did not answer in time/);
});
