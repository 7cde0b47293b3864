import { describe, expect, test } from "vitest";
import { isReached } from "../figures.ts";
import type { Sample, ServerRun } from "./measure.ts";
import { goalsOf, ratesOf, startsOf, type ServerRuns, writesOf } from "./results.ts";

function sample(requestsPerSecond: number, cpuUsPerRequest: number | undefined = 100): Sample {
  return {
    requestsPerSecond,
    cpuUsPerRequest,
    p50Ms: 1,
    p99Ms: 2,
    bytesPerAnswer: 2000,
    serverBusy: 1,
    othersBusy: 0,
    memory: { rssBytes: 120e6, anonBytes: 90e6 },
  };
}

function serverRun(album: Sample, given: Partial<ServerRun> = {}): ServerRun {
  return {
    coldStartMs: 200,
    idleMemory: { rssBytes: 80e6, anonBytes: 60e6 },
    samples: { album },
    writes: {},
    ...given,
  };
}

const ceiling: ServerRuns = {
  name: "ceiling",
  runs: [serverRun(sample(1000, 50)), serverRun(sample(500, 60)), serverRun(sample(2000, 50))],
};
const other: ServerRuns = {
  name: "other",
  runs: [serverRun(sample(500)), serverRun(sample(300)), serverRun(sample(1600))],
};

describe("rates", () => {
  const [first, second] = ratesOf([ceiling, other], "album");

  test("are the medians of the rounds", () => {
    expect(first?.requestsPerSecond).toBe(1000);
    expect(second?.requestsPerSecond).toBe(500);
  });

  test("are compared within each round", () => {
    expect(first?.ratio).toBe(1);
    expect(second?.ratio).toBe(0.6);
    expect(second?.cpuRatio).toBe(0.5);
  });

  test("have no processor time where none could be read", () => {
    const blind = { name: "blind", runs: [serverRun({ ...sample(10), cpuUsPerRequest: undefined })] };
    expect(ratesOf([ceiling, blind], "album")[1]?.cpuRatio).toBeUndefined();
  });
});

test("starts are medians, with memory idle and after each workload", () => {
  const runs = [100, 300, 200].map((coldStartMs) => serverRun(sample(1), { coldStartMs }));
  expect(startsOf([{ name: "a", runs }], ["album"])).toEqual([
    {
      name: "a",
      coldStartMs: 200,
      memory: {
        idle: { rssBytes: 80e6, anonBytes: 60e6 },
        album: { rssBytes: 120e6, anonBytes: 90e6 },
      },
    },
  ]);
});

test("writes are medians by the number of connections", () => {
  const runs = [10, 30, 20].map((rate) => serverRun(sample(1), { writes: { 64: sample(rate) } }));
  expect(writesOf({ name: "a", runs }, 64)?.requestsPerSecond).toBe(20);
  expect(writesOf({ name: "a", runs }, 1)).toBeUndefined();
});

describe("goals", () => {
  const starts = { name: "other", coldStartMs: 250, memory: {} };
  const rates = (ratio: number, anonBytes = 110e6) => ({
    ...sample(1),
    name: "other",
    ratio,
    cpuRatio: 1,
    memory: { rssBytes: 500e6, anonBytes },
  });
  const reached = (...args: Parameters<typeof goalsOf>) => goalsOf(...args).map(isReached);

  test("of a small catalog are rates, and are reached at their limit", () => {
    expect(reached(100, rates(0.6), rates(0.35), starts)).toEqual([true, true]);
    expect(reached(100, rates(0.599), rates(0.349), starts)).toEqual([false, false]);
  });

  test("of a large catalog are lower rates, the cold start and the memory without mapped files", () => {
    expect(reached(1_000_000, rates(0.5), rates(0.25), starts)).toEqual([true, true, true, true]);
    const slow = { ...starts, coldStartMs: 251 };
    const missed = reached(1_000_000, rates(0.499, 111e6), rates(0.249), slow);
    expect(missed).toEqual([false, false, false, false]);
  });

  test("that could not be measured are missed", () => {
    const blind = { ...rates(Number.NaN), memory: undefined };
    expect(reached(1_000_000, blind, blind, starts)).toEqual([false, false, true, false]);
  });
});
