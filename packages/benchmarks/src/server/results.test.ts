import { describe, expect, test } from "vitest";
import { goalsOf, passes } from "./goals.ts";
import type { Sample, Visit } from "./measure.ts";
import { ratesOf, startsOf, type Visits, writesOf } from "./results.ts";

function sample(requestsPerSecond: number, cpuUsPerRequest: number | undefined = 100): Sample {
  return {
    requestsPerSecond,
    cpuUsPerRequest,
    p50Ms: 1,
    p99Ms: 2,
    bytesPerAnswer: 2000,
    serverBusy: 1,
    othersBusy: 0,
    rssBytes: 90e6,
  };
}

function visit(album: Sample, given: Partial<Visit> = {}): Visit {
  return {
    coldStartMs: 200,
    idleRssBytes: 60e6,
    samples: { album },
    writes: {},
    ...given,
  };
}

const ceiling: Visits = {
  name: "ceiling",
  visits: [visit(sample(1000, 50)), visit(sample(500, 60)), visit(sample(2000, 50))],
};
const other: Visits = {
  name: "other",
  visits: [visit(sample(500)), visit(sample(300)), visit(sample(1600))],
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
    const blind = { name: "blind", visits: [visit({ ...sample(10), cpuUsPerRequest: undefined })] };
    expect(ratesOf([ceiling, blind], "album")[1]?.cpuRatio).toBeUndefined();
  });
});

test("starts are medians in milliseconds and megabytes", () => {
  const visits = [100, 300, 200].map((coldStartMs) => visit(sample(1), { coldStartMs }));
  expect(startsOf([{ name: "a", visits }], ["album"])).toEqual([
    { name: "a", coldStartMs: 200, idleRssMb: 60, rssMbAfter: { album: 90 } },
  ]);
});

test("writes are medians by the number of connections", () => {
  const visits = [10, 30, 20].map((rate) => visit(sample(1), { writes: { 64: sample(rate) } }));
  expect(writesOf({ name: "a", visits }, 64)?.requestsPerSecond).toBe(20);
  expect(writesOf({ name: "a", visits }, 1)).toBeUndefined();
});

describe("goals", () => {
  const starts = { name: "other", coldStartMs: 250, idleRssMb: 60, rssMbAfter: {} };
  const rates = (ratio: number) => ({ ...sample(1), name: "other", ratio, cpuRatio: 1, rssBytes: 110e6 });

  test("are reached at their limit", () => {
    expect(goalsOf(rates(0.6), starts, 100).map(({ reached }) => reached)).toEqual([true, true, true, true]);
  });

  test("that are missed don't fail the run, but the bound does", () => {
    const slow = { ...starts, coldStartMs: 251 };
    const large = { ...rates(0.5), rssBytes: 111e6 };
    expect(goalsOf(large, slow, 100).map(({ reached }) => reached)).toEqual([true, false, false, false]);
    expect(passes(goalsOf(large, slow, 100))).toBe(true);
    expect(passes(goalsOf(rates(0.499), starts, 100))).toBe(false);
  });

  test("that could not be measured are not reached", () => {
    const blind = goalsOf({ ...rates(1), rssBytes: undefined }, starts, 100);
    expect(blind.map(({ reached }) => reached)).toEqual([true, true, true, false]);
    expect(passes(goalsOf(rates(Number.NaN), starts, 100))).toBe(false);
  });
});
