import { expect, test } from "vitest";
import { packages } from "../repository.ts";
import { sourceFiles, sourceSize } from "./source-size.ts";

const all = sourceFiles(packages.map(({ folder }) => folder));

test("tests and generated code are not counted, and each package is", () => {
  expect(all.filter((path) => /\/generated\/|\/testing\/|\.test\./.test(path))).toEqual([]);
  for (const { folder } of packages) expect(sourceFiles([folder]), folder).not.toEqual([]);
});

test("the median file has 55 to 135 lines", () => {
  const { medianLines } = sourceSize(all);
  expect(medianLines).toBeGreaterThanOrEqual(55);
  expect(medianLines).toBeLessThanOrEqual(135);
});

// For five operations on albums, and before the emulator left it, the server alone had 231 files. Each of the others has one more
// file for its handler; tracks, artists and search have some 20 for what three kinds of stores keep, and how it is found.
test("server and emulator have fewer files than the server had for albums alone", () => {
  expect(sourceSize(sourceFiles(["packages/server", "packages/emulator"])).files).toBeLessThanOrEqual(201);
});
