import { createRouter, operations } from "@gatefold/server/extend";
import { describe, expect, test } from "vitest";
import type { FaultMatch, FaultRule } from "./fault-rule.ts";
import { FaultQueue, targetOf } from "./faults.ts";

const USER = "a".repeat(26);

/** The statuses of the faults that happen to requests, one after the other. */
function happen(rules: readonly FaultRule[], ...requests: readonly string[]): (number | undefined)[] {
  const faults = new FaultQueue();
  faults.add(...rules);
  return requests.map((request) => faults.next(target(request), USER)?.status);
}

function target(request: string) {
  const [method = "", url = ""] = request.split(" ");
  const [path = "", query = ""] = url.split("?");
  return targetOf({ method, path, query, route: createRouter(operations)(method, path) });
}

const GET = "GET /v1/albums/B0064UPU4G";
const LIST = "GET /v1/me/library/albums?limit=2";

describe("counting", () => {
  test("a rule happens once", () => {
    expect(happen([{ then: { status: 500 } }], GET, GET)).toEqual([500, undefined]);
  });

  test("a rule happens as often as it says", () => {
    expect(happen([{ times: 2, then: { status: 500 } }], GET, GET, GET)).toEqual([500, 500, undefined]);
  });

  test.for(["forever", Number.POSITIVE_INFINITY] as const)("a rule of %s does not end", (times) => {
    const requests = Array.from({ length: 50 }, () => GET);
    expect(new Set(happen([{ times, then: { status: 500 } }], ...requests))).toEqual(new Set([500]));
  });

  test("a rule lets requests go by first", () => {
    const rules = [{ skip: 2, times: 1, then: { status: 500 } }];
    expect(happen(rules, GET, GET, GET, GET)).toEqual([undefined, undefined, 500, undefined]);
  });

  test("rules happen in order, one a request", () => {
    const rules = [{ then: { status: 500 } }, { then: { status: 503 } }];
    expect(happen(rules, GET, GET, GET)).toEqual([500, 503, undefined]);
  });

  test("a request that a rule lets go by comes to the next", () => {
    const rules = [
      { skip: 1, then: { status: 500 } },
      { times: 2, then: { status: 503 } },
    ];
    expect(happen(rules, GET, GET, GET)).toEqual([503, 500, 503]);
  });

  test("requests that a rule is not for are not counted", () => {
    const rules = [{ operation: "getAlbum", skip: 1, then: { status: 500 } }] as const;
    expect(happen(rules, GET, LIST, LIST, GET)).toEqual([undefined, undefined, undefined, 500]);
  });

  test("the list tells what became of each rule", () => {
    const faults = new FaultQueue();
    faults.add({ skip: 1, times: 2, then: { status: 500 } }, { times: "forever", then: { status: 503 } });
    for (const _ of [1, 2, 3, 4]) faults.next(target(GET), undefined);
    expect(faults.list()).toMatchObject([
      { matched: 3, applied: 2, remaining: 0 },
      { matched: 2, applied: 2, remaining: "forever" },
    ]);
    faults.clear();
    expect(faults.list()).toEqual([]);
    expect(faults.isEmpty).toBe(true);
  });

  test("nothing is left to look at once all rules are used up", () => {
    const faults = new FaultQueue();
    expect(faults.isEmpty).toBe(true);
    faults.add({ then: { status: 500 } });
    expect(faults.isEmpty).toBe(false);
    faults.next(target(GET), undefined);
    expect(faults.isEmpty).toBe(true);
  });

  test("of rules of which one is bad none is added", () => {
    const faults = new FaultQueue();
    expect(() => faults.add({ then: { status: 500 } }, { then: {} })).toThrow("[1].then: says nothing");
    expect(faults.isEmpty).toBe(true);
  });
});

describe("matching", () => {
  const cases: readonly [match: FaultMatch, request: string, isMeant: boolean][] = [
    [{ id: "B0064UPU4G" }, GET, true],
    [{ id: "B0064UPU4H" }, GET, false],
    [{ id: "B0064UPU4G" }, "GET /v1/albums?ids=B00D3PLC1K,B0064UPU4G", true],
    [{ id: "B0064UPU4G" }, "GET /v1/albums?ids=B00D3PLC1K%2CB0064UPU4G", true],
    [{ id: "B0064UPU4G" }, "GET /v1/me/library/albums?albumIds=B0064UPU4G", true],
    [{ id: "B0064UPU4G" }, "GET /v1/albums/%420064UPU4G", true],
    [{ path: "/v1/albums/B0064UPU4G" }, GET, true],
    [{ path: "/v1/albums" }, GET, false],
    [{ path: "/v1/albums/*" }, GET, true],
    [{ path: "/auth/o2/token" }, "POST /auth/o2/token", true],
    [{ method: "PUT" }, "PUT /v1/me/library/albums/B0064UPU4G", true],
    [{ method: "PUT" }, "DELETE /v1/me/library/albums/B0064UPU4G", false],
    [{ userId: USER }, GET, true],
    [{ userId: "b".repeat(26) }, GET, false],
    [{ query: { limit: "2" } }, LIST, true],
    [{ query: { limit: "2" } }, `${LIST}&cursor=a`, true],
    [{ query: { limit: "2", cursor: "a b" } }, `${LIST}&cursor=a+b`, true],
    [{ query: { limit: "3" } }, LIST, false],
    [{ query: { cursor: "%" } }, "GET /v1/me/library/albums?cursor=%", true],
  ];
  test.for(cases)("%j and %s: %s", ([match, request, isMeant]) => {
    expect(happen([{ match, then: { status: 500 } }], request)).toEqual([isMeant ? 500 : undefined]);
  });

  test("a rule for an operation is for no other", () => {
    const rules: readonly FaultRule[] = [{ operation: "getAlbums", times: 9, then: { status: 500 } }];
    expect(happen(rules, GET, "HEAD /v1/albums?ids=B0064UPU4G")).toEqual([undefined, 500]);
  });

  test("a rule without a path is for operations alone", () => {
    const rules: readonly FaultRule[] = [{ times: 9, then: { status: 500 } }];
    expect(happen(rules, "POST /auth/o2/token", "GET /v1/nowhere", GET)).toEqual([undefined, undefined, 500]);
  });

  test('"*" is every operation, and nothing else', () => {
    const rules: readonly FaultRule[] = [
      { operation: "*", match: { path: "/*" }, times: 9, then: { status: 500 } },
    ];
    expect(happen(rules, "POST /auth/o2/token", LIST, GET)).toEqual([undefined, 500, 500]);
  });
});
