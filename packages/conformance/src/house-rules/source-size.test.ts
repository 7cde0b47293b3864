import { expect, test } from "vitest";
import { packages } from "../repository.ts";
import { sourceFiles, sourceSize } from "./source-size.ts";

const all = sourceFiles(packages.map(({ folder }) => folder));

test("tests and generated code are not counted, and each package is", () => {
  expect(all.filter((path) => /generated|\.test\./.test(path))).toEqual([]);
  for (const { folder } of packages) expect(sourceFiles([folder]), folder).not.toEqual([]);
});

test("a file in the middle has 55 to 135 lines", () => {
  const { medianLines } = sourceSize(all);
  expect(medianLines).toBeGreaterThanOrEqual(55);
  expect(medianLines).toBeLessThanOrEqual(135);
});

test("server and emulator are no more than the server was before the emulator left it", () => {
  const { files, lines } = sourceSize(sourceFiles(["packages/server", "packages/emulator"]));
  expect(lines).toBeLessThanOrEqual(17_102);
  expect(files).toBeLessThanOrEqual(199);
});
