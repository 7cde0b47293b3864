import { expect, test } from "vitest";
import { parseMachineBusyMs, parseUsage, readUsage } from "./process.ts";

const stat =
  "4242 (node (a) b) S 1 4242 4242 0 -1 4194304 9000 0 0 0 123 45 0 0 20 0 11 0 5000 700000000 17000";
const status =
  "Name:\tnode\nVmPeak:\t  800000 kB\nVmRSS:\t   68000 kB\nRssAnon:\t   38000 kB\nThreads:\t11\n";

test("the times of user and system are added up", () => {
  expect(parseUsage(stat, status)).toEqual({ cpuMs: 1680, rssBytes: 69_632_000, anonBytes: 38_912_000 });
});

test("a process without memory of its own, such as one that has ended, has no usage", () => {
  expect(parseUsage(stat, "Name:\tnode\nThreads:\t1\n")).toBeUndefined();
});

test("a process that is not there has no usage", () => {
  expect(readUsage(2 ** 30)).toBeUndefined();
});

test("a machine is busy with everything but idling and waiting", () => {
  const machine = "cpu  100 20 30 5000 600 1 2 3 40 50\ncpu0 1 1 1 1 1 1 1 1 1 1\n";
  expect(parseMachineBusyMs(machine)).toBe(1560);
  expect(parseMachineBusyMs("intr 5\n")).toBeUndefined();
});
