import { expect, test } from "vitest";
import { baseUrlProblem, whyNoAnswer } from "./other-server.ts";

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
