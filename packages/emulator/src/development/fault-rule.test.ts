import { operations } from "@gatefold/server/extend";
import { expect, test } from "vitest";
import { EmulatorError } from "./errors.ts";
import { readFaultRule } from "./fault-rule.ts";

const bad: readonly [rule: unknown, message: string][] = [
  [undefined, "expected an object, got nothing"],
  [[], "expected an object, got a list"],
  [
    { then: { status: 500 }, time: 2 },
    "time: there is no such field; there are operation, match, times, skip, then",
  ],
  [{}, "then: expected an object, got nothing"],
  [{ then: {} }, "then: says nothing; give one of status, code"],
  [{ then: { status: "500" } }, 'then.status: expected a whole number from 200 to 599, got "500"'],
  [{ then: { status: 199 } }, "then.status: expected a whole number from 200 to 599, got 199"],
  [{ then: { status: 500.5 } }, "then.status: expected a whole number"],
  [{ then: { latency: 5 } }, "then.latency: there is no such field"],
  [{ then: { code: "" } }, 'then.code: expected a text that is not empty, got ""'],
  [{ then: { code: "TEAPOT" } }, 'then.code: needs a status, for the API has no code "TEAPOT"'],
  [{ then: { message: "No." } }, "then.message: needs a status or a code"],
  [{ then: { body: "", code: "INTERNAL" } }, "then.code: can't be beside body"],
  [{ then: { body: {} } }, "then.body: expected a text, got an object"],
  [{ then: { reset: false } }, "then.reset: expected true, got false"],
  [{ then: { reset: true, status: 500 } }, "then.status: can't be beside reset"],
  [{ then: { neverAnswer: true, latencyMs: 1 } }, "then.latencyMs: can't be beside neverAnswer"],
  [{ then: { stallMs: 1, truncateBodyAtBytes: 1 } }, "then.truncateBodyAtBytes: can't be beside stallMs"],
  [
    { then: { stallMs: "1" } },
    'then.stallMs: expected a whole number of milliseconds, or "forever", got "1"',
  ],
  [{ then: { latencyMs: -1 } }, "then.latencyMs: expected a whole number from 0 to 2147483647, got -1"],
  [
    { then: { truncateBodyAtBytes: -1 } },
    "then.truncateBodyAtBytes: expected a whole number of 0 or more, got -1",
  ],
  [
    { then: { headers: { "Retry-After": 3 } } },
    "then.headers.Retry-After: expected the text of a header field, got 3",
  ],
  [{ then: { headers: { a: "b\r\nc: d" } } }, "then.headers.a: expected the text of a header field"],
  [{ then: { headers: { "a b": "c" } } }, "then.headers.a b: is no name of a header field"],
  [{ then: { headers: { "content-length": "1" } } }, "then.headers.content-length: is set by the server"],
  [
    { operation: "getAlbun", then: { status: 500 } },
    `operation: expected "*" or one of ${Object.keys(operations).join(", ")}`,
  ],
  [{ times: 0, then: { status: 500 } }, 'times: expected a whole number of 1 or more, or "forever", got 0'],
  [{ times: null, then: { status: 500 } }, "times: expected a whole number of 1 or more"],
  [{ skip: -1, then: { status: 500 } }, "skip: expected a whole number of 0 or more, got -1"],
  [{ match: { ids: [] }, then: { status: 500 } }, "match.ids: there is no such field; there are id, path"],
  [
    { match: { path: "v1" }, then: { status: 500 } },
    'match.path: expected a path that begins with /, got "v1"',
  ],
  [
    { match: { method: "put" }, then: { status: 500 } },
    'match.method: expected a method in upper case, got "put"',
  ],
  [{ match: { query: { limit: 2 } }, then: { status: 500 } }, "match.query.limit: expected a text, got 2"],
];

test.for(bad)("refuses %j", ([rule, message]) => {
  expect(() => readFaultRule(rule)).toThrow(EmulatorError);
  expect(() => readFaultRule(rule)).toThrow(message);
});

test("names the place of a rule among others", () => {
  expect(() => readFaultRule({ then: { status: 1 } }, "[2]")).toThrow("[2].then.status: expected");
});

test("takes everything that a rule can say", () => {
  const rule = {
    operation: "getAlbum",
    match: { id: "B0064UPU4G", path: "/v1/*", method: "GET", userId: "a", query: { limit: "1" } },
    times: "forever",
    skip: 1,
    then: {
      status: 503,
      code: "BUSY",
      message: "No.",
      headers: { "Retry-After": "3" },
      latencyMs: 1,
      stallMs: 2,
    },
  };
  expect(JSON.parse(JSON.stringify(readFaultRule(rule)))).toEqual(rule);
});
