import { expect, test } from "vitest";
import { realRelease } from "../testing/fixtures.ts";
import { marketsOf } from "./markets.ts";

function event(code: string, name?: string): unknown {
  return { area: { "iso-3166-1-codes": [code], name } };
}

test("lists the country of each release event", () => {
  expect(marketsOf(realRelease("e3334c4e"))).toEqual([
    { id: "AU", name: "Australia" },
    { id: "CA", name: "Canada" },
    { id: "GB", name: "United Kingdom" },
  ]);
});

test("leaves out the whole world and Europe, which are no countries", () => {
  expect(marketsOf(realRelease("f77eeaef"))).toEqual([]);
  expect(marketsOf(realRelease("70130d47"))).toEqual([]);
  expect(marketsOf(realRelease("e9b0f69e"))).toEqual([{ id: "GB", name: "United Kingdom" }]);
});

test("leaves out codes that are not assigned to a country, but not Kosovo", () => {
  const codes = ["XC", "XG", "ZZ", "AA", "QM", "QZ", "XK", "QA"];
  const markets = marketsOf({ "release-events": codes.map((code) => event(code)) });
  expect(markets).toEqual([{ id: "XK" }, { id: "QA" }]);
});

test("lists a country once", () => {
  const markets = marketsOf({
    "release-events": [event("US", "United States"), event("US", "United States")],
  });
  expect(markets).toEqual([{ id: "US", name: "United States" }]);
});

test("has none for events without an area or codes, or no events", () => {
  expect(marketsOf(realRelease("f394e886"))).toEqual([]);
  const odd = [null, {}, { area: null }, { area: {} }, { area: { "iso-3166-1-codes": null } }, event("usa")];
  expect(marketsOf({ "release-events": odd })).toEqual([]);
  expect(marketsOf({ "release-events": null })).toEqual([]);
  expect(marketsOf({})).toEqual([]);
});

test("takes the country where there are no events", () => {
  expect(marketsOf({ country: "JP" })).toEqual([{ id: "JP" }]);
  expect(marketsOf({ country: "XW" })).toEqual([]);
  expect(marketsOf({ country: null })).toEqual([]);
});
