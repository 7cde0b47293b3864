import { expect, it } from "vitest";
import { bumpBetween, isAtLeast, largest, neededBump } from "./bump.ts";

it("what breaks programs asks for a minor before 1.0.0, and for a major from then on", () => {
  expect(neededBump("0.9.3", "major")).toBe("minor");
  expect(neededBump("1.0.0", "major")).toBe("major");
  expect(neededBump("10.2.0", "major")).toBe("major");
  expect(neededBump("0.9.3", "minor")).toBe("minor");
  expect(neededBump("0.9.3", "patch")).toBe("patch");
});

it("the largest of bumps counts, and none is too small for all", () => {
  expect(largest(["patch", "major", "minor"])).toBe("major");
  expect(largest([])).toBeUndefined();
  expect(isAtLeast("minor", "patch")).toBe(true);
  expect(isAtLeast("minor", "minor")).toBe(true);
  expect(isAtLeast("minor", "major")).toBe(false);
  expect(isAtLeast(undefined, "patch")).toBe(false);
});

it("two versions differ in their first part that is not the same", () => {
  expect(bumpBetween("0.1.9", "0.1.10")).toBe("patch");
  expect(bumpBetween("0.1.9", "0.2.0")).toBe("minor");
  expect(bumpBetween("0.9.0", "1.0.0")).toBe("major");
  expect(bumpBetween("0.1.0", "0.1.0")).toBeUndefined();
});
