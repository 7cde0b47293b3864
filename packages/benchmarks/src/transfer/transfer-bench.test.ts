import { memoryStore } from "@gatefold/server";
import { storedAlbums } from "@gatefold/test-catalog";
import { expect, test } from "vitest";
import { UsageError } from "../arguments.ts";
import { formatGoals, isReached } from "../figures.ts";
import { goalsOf, parseTransferArguments, runImports, totalOf } from "./transfer-bench.ts";

test("nothing given means three imports of 1,000 lines from 100,000 albums", () => {
  expect(parseTransferArguments([])).toEqual({
    albums: 100_000,
    lines: 1_000,
    seeds: [1, 2, 3],
    lists: false,
    jsonFile: undefined,
  });
  expect(() => parseTransferArguments(["--lines", "5"])).toThrow(
    new UsageError("--lines takes 60 to 100000, and got 5."),
  );
});

test("an import of 300 lines from 1,000 albums finds 95 % of what is there and 1 % wrongly, with 1.3 searches a line", async () => {
  const albums = 1_000;
  const store = memoryStore();
  await store.catalog.put([...storedAlbums(albums)]);
  const run = await runImports(store, { albums, lines: 300, seed: 1 });
  const goals = goalsOf(run);
  expect(
    goals.filter((goal) => !isReached(goal)),
    formatGoals(goals),
  ).toEqual([]);
  const { lines, there, right, wrong, doubtful, missing } = totalOf(run.files);
  expect(there).toBeLessThan(lines * 0.9);
  expect(right + wrong + doubtful + missing).toBe(lines);
});
