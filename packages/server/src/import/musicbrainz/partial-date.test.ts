import { expect, test } from "vitest";
import { startOfDate } from "./partial-date.ts";

test("completes a year, a month and a day", () => {
  expect(startOfDate("1958")).toBe("1958-01-01T00:00:00.000Z");
  expect(startOfDate("2008-04")).toBe("2008-04-01T00:00:00.000Z");
  expect(startOfDate("2000-02-29")).toBe("2000-02-29T00:00:00.000Z");
  expect(startOfDate("0800")).toBe("0800-01-01T00:00:00.000Z");
});

test("has nothing for a date that is empty, missing or impossible", () => {
  const none = [
    "",
    null,
    undefined,
    1958,
    "0000",
    "????-05-03",
    "1999-??-01",
    "2001-13",
    "2001-00",
    "2001-1",
    "soon",
  ];
  for (const date of [...none, "2001-02-30", "2001-02-00", "1900-02-29", "2001-03-12T00:00:00Z", " 2001"]) {
    expect(startOfDate(date)).toBeUndefined();
  }
});
