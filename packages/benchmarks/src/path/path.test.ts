import { expect, test } from "vitest";
import { CALLS, countFiles, measurePaths } from "./path.ts";

test("a request runs through no more functions and files than it may", async () => {
  const paths = await measurePaths();
  expect(paths.map(({ name }) => name)).toEqual(CALLS.map(({ name }) => name));
  for (const { name, maxFunctions, maxFiles } of CALLS) {
    const path = paths.find((each) => each.name === name) ?? { name, functions: [] };
    expect(path.functions.length, name).toBeGreaterThan(0);
    expect(path.functions.length, `functions of ${name}`).toBeLessThanOrEqual(maxFunctions);
    expect(countFiles(path), `files of ${name}`).toBeLessThanOrEqual(maxFiles);
  }
});
