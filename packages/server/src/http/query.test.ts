import { expect, test } from "vitest";
import { decode, parseQuery } from "./query.ts";

const parse = (query: string) => Object.fromEntries(parseQuery(query));

test("splits pairs, and keeps values as they were sent", () => {
  expect(parse("ids=A%2CB&limit=5")).toEqual({ ids: ["A%2CB"], limit: ["5"] });
  expect(parse("a=b=c&d=")).toEqual({ a: ["b=c"], d: [""] });
});

test("knows names without a value, and names that come twice", () => {
  expect(parse("a&a=1&b")).toEqual({ a: ["", "1"], b: [""] });
});

test("passes over nothing at all", () => {
  expect(parse("")).toEqual({});
  expect(parse("&&a=1&")).toEqual({ a: ["1"] });
});

test("takes names apart that are percent-encoded, and names that objects have", () => {
  expect([...parseQuery("%69ds=1&__proto__=2&constructor=3").keys()]).toEqual([
    "ids",
    "__proto__",
    "constructor",
  ]);
});

test.for(["%", "%2", "%zz", "%ff", "%c3%28", "%ED%A0%80"])("refuses the broken encoding %j", (text) => {
  expect(() => decode(text, 'Parameter "id"')).toThrow(
    `Parameter "id" has broken percent-encoding: ${JSON.stringify(text)}.`,
  );
  expect(() => parseQuery(`${text}=1`)).toThrow("The name of a query parameter has broken percent-encoding");
});

test("undoes good encoding", () => {
  expect(decode("%F0%9F%8E%A7%20%2B+", "x")).toBe("🎧 ++");
});
