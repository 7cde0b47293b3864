import { describe, expect, test } from "vitest";
import { readRetryAfter } from "./retry.ts";

const DATE = "Tue, 01 Jan 2030 00:00:00 GMT";
const read = (value: string, date: string | undefined = DATE) =>
  readRetryAfter(new Headers({ "retry-after": value, ...(date && { date }) }));

describe("Retry-After", () => {
  test.each([
    ["1", 1_000],
    ["120", 120_000],
    ["007", 7_000],
    [" 5 ", 5_000],
    ["99999999999", 99_999_999_999_000],
  ])("of digits is seconds: %j", (value, ms) => {
    expect(read(value)).toBe(ms);
    expect(read(value, "")).toBe(ms);
  });

  test("as a date is compared with the answer's own date", () => {
    expect(read("Tue, 01 Jan 2030 00:00:09 GMT")).toBe(9_000);
    expect(read("Tue, 01 Jan 2030 00:00:09 GMT", "Mon, 31 Dec 2029 23:59:59 GMT")).toBe(10_000);
  });

  test("as a date says nothing without the answer's own", () => {
    for (const date of ["", "yesterday", "2030", "0"])
      expect(read("Tue, 01 Jan 2030 00:00:09 GMT", date)).toBeUndefined();
  });

  test.each([
    ...["0", "-5", "+5", "1.5", "1e3", "0x10", "5s", "5, 7", "", "soon", "Infinity", "NaN"],
    ...[
      "2031 GMT",
      "2031-01-01",
      "2031-01-01T00:00:00Z",
      "1 Jan 2031",
      "Jan 1 2031",
      "01/02/2031",
      "Jan 2031",
    ],
    ...["Tue, 01 Jan 2030 00:00:09", "Tue, 01 Jan 2030 00:00:09 UTC", "Tue, 01 Jan 2030 00:00:09 +0000"],
    ...["Tue, 1 Jan 2030 00:00:09 GMT", "01 Jan 2030 00:00:09 GMT", "tue, 01 jan 2030 00:00:09 gmt"],
    ...["Thu, 31 Feb 2030 00:00:00 GMT", "Tue, 01 Foo 2030 00:00:09 GMT", "Tue, 01 Jan 2030 25:00:00 GMT"],
    ...["Tue, 01 Jan 2030 00:61:00 GMT", "Tue, 01-Jan-2030 00:00:09 GMT", "Tue Jan 1 00:00:09 2030 GMT"],
    ...["Tuesday, 01-Jan-30 00:00:09 GMT", "Tue Jan  1 00:00:09 2030"],
    ...["Tuesday, 01 Jan 2030 00:00:09 GMT", "Tue, 01 Jan 30 00:00:09 GMT", "Xyz, 01 Jan 2030 00:00:09 GMT"],
  ])("says nothing where it makes no sense: %j", (value) => {
    expect(read(value)).toBeUndefined();
  });

  test("in the past, or now, says nothing", () => {
    expect(read(DATE)).toBeUndefined();
    expect(read("Mon, 31 Dec 2029 23:59:51 GMT")).toBeUndefined();
  });
});
