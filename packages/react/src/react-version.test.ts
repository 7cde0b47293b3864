import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, test } from "vitest";

test("these tests run on the React that they are said to", () => {
  const major = process.env["REACT"] ?? "19";
  expect([version, domVersion].map((one) => one.split(".")[0])).toEqual([major, major]);
});
