import { expect, test } from "vitest";
import { packages } from "../repository.ts";
import { api } from "../specification/specification.ts";
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

// For five operations on albums, and before the emulator left it, the server alone had 231 files. What an operation takes is one
// file for its handler; everything else is bounded. Some 20 of these files keep and find tracks and artists in three kinds of
// stores, and some 20 keep lists, playlists and histories, and put them into an emulator. Three record the requests
// to an emulator, and eleven are its page: the views, what they are made of, and the paths that the page alone needs.
// Three call operations from a command line and read the specification for it, and one keeps variables for shells.
// Four are help with examples, completion, lines about requests, and opening a browser. One has searches made by threads.
test("server and emulator have a file for each operation, and 228 others at most", () => {
  const { files } = sourceSize(sourceFiles(["packages/server", "packages/emulator"]));
  expect(files - api.operations.length).toBeLessThanOrEqual(228);
});
