import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { measuredNumber, measuredNumbers, measuredSize, readNumbers } from "./measured.ts";
import { repositoryPath } from "./repository.ts";

test("every number of the README names a script that is there", () => {
  expect(measuredNumbers.length).toBeGreaterThan(10);
  for (const { script } of measuredNumbers) expect(existsSync(repositoryPath(script)), script).toBe(true);
});

test("a row has what was measured, both sides, and the script", () => {
  const row = "| bytes, `gzip` | 1 KB | peer 2 KB | [client](packages/a.ts) |";
  expect(readNumbers(`# A\n\n## In numbers\n\n${row}\n\n## B\n\n${row}\n`)).toEqual([
    { what: "bytes, `gzip`", own: "1 KB", others: "peer 2 KB", script: "packages/a.ts" },
  ]);
});

test("numbers and sizes that are not there fail the build", () => {
  expect(() => readNumbers("# A\n")).toThrow("no table");
  expect(() => measuredNumber("nothing")).toThrow('no number of "nothing"');
  expect(() => measuredSize("nothing")).toThrow('no size of "nothing"');
  expect(measuredSize("façade of the client")).toMatch(/^\d+\.\d KB$/);
});
