import { InvalidArgumentError } from "commander";
import { expect, test } from "vitest";
import {
  parseCount,
  parseDuration,
  parseHost,
  parsePort,
  parseRate,
  parseScopes,
  parseTrustedProxies,
} from "./arguments.ts";

test("ports are 0 to 65535", () => {
  expect(["0", "80", "65535"].map(parsePort)).toEqual([0, 80, 65_535]);
});

test.for(["", " ", "-1", "65536", "80.5", "1e3", "0x50", "http", " 80", "٨٠"])("%j is no port", (text) => {
  expect(() => parsePort(text)).toThrow("It must be a whole number from 0 to 65535.");
});

test("a host is not empty, as a variable is that was not set", () => {
  expect(["127.0.0.1", "::", "localhost"].map(parseHost)).toEqual(["127.0.0.1", "::", "localhost"]);
  expect(() => parseHost("")).toThrow("It is empty");
});

test("counts are 1 to 10000", () => {
  expect(["1", "10000"].map(parseCount)).toEqual([1, 10_000]);
  for (const text of ["0", "10001", "-1", "1.5", ""])
    expect(() => parseCount(text)).toThrow("from 1 to 10000");
});

test("durations are in seconds, minutes, hours or days", () => {
  expect(["90", "90s", "30m", "12h", "7d", "366d"].map(parseDuration)).toEqual([
    90, 90, 1800, 43_200, 604_800, 31_622_400,
  ]);
});

test.for(["", "0", "0s", "-5m", "1.5h", "1w", "h", "367d", "1e3", " 1h", "1 h", "9".repeat(400)])(
  "%j is no duration",
  (text) => {
    expect(() => parseDuration(text)).toThrow(
      "It must be 1 second to 366 days, such as 90s, 30m, 12h or 7d.",
    );
  },
);

test("scopes are separated by commas or spaces", () => {
  expect(parseScopes("music::catalog")).toEqual(["music::catalog"]);
  expect(parseScopes(" music::catalog, music::library ,")).toEqual(["music::catalog", "music::library"]);
});

test("a scope that is unknown is named, with those that are known", () => {
  expect(() => parseScopes("music::catalog,music::albums")).toThrow(
    'There is no scope "music::albums"; there are music::catalog, ',
  );
  expect(() => parseScopes(" , ")).toThrow("It names no scope.");
});

test("rates are numbers over 0", () => {
  expect(["1", "0.5", "1e3"].map(parseRate)).toEqual([1, 0.5, 1000]);
  for (const text of ["", " ", "0", "-1", "many", "NaN", "Infinity"]) {
    expect(() => parseRate(text)).toThrow(InvalidArgumentError);
  }
});

test("trusted proxies are addresses and ranges", () => {
  expect(parseTrustedProxies("127.0.0.1, 10.0.0.0/8,::1")).toEqual(["127.0.0.1", "10.0.0.0/8", "::1"]);
  for (const text of ["", "localhost", "10.0.0.0/8,", "10.0.0.0/33"]) {
    expect(() => parseTrustedProxies(text)).toThrow("is neither an IP address nor a range");
  }
});
