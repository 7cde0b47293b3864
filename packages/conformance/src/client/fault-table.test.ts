import { setTimeout as delay } from "node:timers/promises";
import { isApiError, isTransportError } from "@gatefold/client";
import { createTestClient, type FakeClock, fakeClock } from "@gatefold/client/testing";
import { createEmulator, type Emulator } from "@gatefold/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { type FaultRow, faultRows, START_MS } from "./fault-rows.ts";

const ID = "B0064UPU4G";

/** What the client does about a fault. */
interface Line {
  readonly fault: string;
  readonly requests: number;
  readonly refreshes: number;
  /** How much time passes for the caller, in milliseconds. */
  readonly afterMs: number;
  readonly outcome: string;
}

const lines: Line[] = [];

/** Calls a server with a fault, with a fake clock. Random delays have their maximum. */
async function callWith({ title, faults, stalls }: FaultRow): Promise<Line> {
  const server = await createEmulator({ seed: { albums: [{ id: ID, title: "Discovery" }] }, faults });
  const clock = fakeClock(START_MS);
  const token = refreshable(server, clock);
  let isFirst = true;
  const patient = {
    ...server,
    fetch(url: string, init: RequestInit) {
      const request = new Request(url, init);
      if (!isFirst) return clock.during(answered(server, request));
      isFirst = false;
      return waitFor(server, clock, request, stalls === true);
    },
  };
  const { music, requests } = await createTestClient({
    server: patient,
    // The time stands still only where `patient` says so.
    clock: { now: clock.now, sleep: clock.sleep },
    random: () => 1,
    token,
  });
  const outcome = await clock.run(music.albums.get(ID)).then(({ title }) => `the album ${title}`, nameOf);
  server.faults.clear();
  return {
    fault: title,
    requests: requests.length,
    refreshes: token.refreshes,
    afterMs: clock.now() - START_MS,
    outcome,
  };
}

/** Moves the server's clock with the client's, so that slow responses arrive in time. */
async function waitFor(
  server: Emulator,
  clock: FakeClock,
  request: Request,
  stalls: boolean,
): Promise<Response> {
  if (stalls) return server.fetch(request);
  const latencyMs = Math.max(0, ...server.faults.list().map(({ rule }) => rule.then.latencyMs ?? 0));
  if (latencyMs > 0) {
    const answer = answered(server, request);
    // The client may have given up before.
    answer.catch(() => {});
    await clock.sleep(latencyMs, request.signal);
    return clock.during(passTime(server, latencyMs, answer));
  }
  return clock.during(answered(server, request));
}

/**
 * The server begins its wait when its own work is done, so its clock is moved until the answer is there; and back each
 * time, or the token would end where that takes long.
 */
async function passTime(server: Emulator, latencyMs: number, answer: Promise<Response>): Promise<Response> {
  let there = false;
  const arrive = () => {
    there = true;
  };
  answer.then(arrive, arrive);
  while (!there) {
    server.clock.advance(latencyMs);
    server.clock.advance(-latencyMs);
    await delay(5);
  }
  return answer;
}

async function answered(server: Emulator, request: Request): Promise<Response> {
  const response = await server.fetch(request);
  return new Response(await response.arrayBuffer(), response);
}

function refreshable(server: Emulator, clock: FakeClock) {
  return {
    refreshes: 0,
    getToken: () => server.token,
    async refreshToken() {
      this.refreshes++;
      return clock.during(server.issueToken({ userId: server.userId, expiresInSeconds: 1800 }));
    },
  };
}

function nameOf(error: unknown): string {
  if (isApiError(error)) {
    const wait = error.retryAfterMs === undefined ? "" : `, retryAfterMs ${error.retryAfterMs}`;
    return `${error.name}: ${error.status} ${error.code}${wait}`;
  }
  if (isTransportError(error))
    return `${error.name}: ${error.code}${error.status ? ` with status ${error.status}` : ""}`;
  return String(error);
}

describe("the client meets", () => {
  const ends = new Set<string>();

  it.for(faultRows)("$title", async (row) => {
    const line = await callWith(row);
    lines.push(line);
    ends.add(line.outcome.split(":")[0] ?? "");
    expect(line.requests).toBeGreaterThan(0);
    expect(line.requests).toBeLessThanOrEqual(4);
    expect(line.afterMs).toBeLessThanOrEqual(30_000);
    expect(line.outcome).toMatch(/^(the album Discovery|\w+Error: )/);
  });

  it("every fault with one of the errors that it promises, or none", () => {
    expect([...ends].sort()).toEqual([
      "ServerError",
      "ThrottledError",
      "TransportError",
      "UnauthorizedError",
      "the album Discovery",
    ]);
  });
});

it("the table in the docs is what happened; update it with vitest -u", async () => {
  expect(lines).toHaveLength(faultRows.length);
  const table = `${JSON.stringify(lines, null, 2)}\n`;
  await expect(table).toMatchFileSnapshot("../../../../apps/docs/src/data/client-faults.json");
});

afterAll(() => {
  lines.length = 0;
});
