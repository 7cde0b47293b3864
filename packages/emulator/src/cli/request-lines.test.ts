import { expect, test } from "vitest";
import type { RecordedRequest } from "../development/requests.ts";
import { createEmulator } from "../emulator.ts";
import { requestLine } from "./request-lines.ts";

/** The lines of requests to an emulator, without the time of day and the milliseconds. */
async function linesOf(
  calls: (parts: {
    get(path: string, init?: RequestInit): Promise<Response>;
    emulator: Awaited<ReturnType<typeof createEmulator>>;
  }) => Promise<unknown>,
): Promise<readonly string[]> {
  const emulator = await createEmulator();
  const requests: RecordedRequest[] = [];
  emulator.requests.subscribe((request) => requests.push(request));
  const headers = { "x-api-key": emulator.apiKey, authorization: `Bearer ${emulator.token}` };
  await calls({
    emulator,
    get: (path, init) => emulator.fetch(`http://gatefold.test/v1${path}`, { headers, ...init }),
  });
  return requests.map((request) => {
    const line = requestLine(request, false);
    expect(line).toMatch(/^\d\d:\d\d:\d\d {2}/);
    return line.replace(/^\S+ {2}/, "").replace(/ {2}[\d.]+ ms {2}/, " ");
  });
}

test("a line has method and path, operation, status and what the specification says", async () => {
  const lines = await linesOf(async ({ get, emulator }) => {
    await get("/me/library/albums?limit=5");
    await get("/me/library/albums?limit=500");
    await get("/albums/B00000000A");
    await get("/none");
    emulator.faults.add({ operation: "getAlbum", then: { status: 503 } });
    await get("/albums/B0064UPU4G");
    await get("/albums/B0064UPU4G", { headers: {} });
  });
  expect(lines).toEqual([
    "GET /v1/me/library/albums?limit=5  listLibraryAlbums  200 ok",
    expect.stringMatching(
      /^GET \S+ {2}listLibraryAlbums {2}400 .*"limit" must be a whole number from 1 to 100/,
    ),
    expect.stringMatching(/^GET \/v1\/albums\/B00000000A {2}getAlbum {2}404 [A-Z_]+$/),
    "GET /v1/none  -  404 RESOURCE_NOT_FOUND",
    "GET /v1/albums/B0064UPU4G  getAlbum  503 a fault that you have set",
    "GET /v1/albums/B0064UPU4G  getAlbum  403 NO_X_API_KEY",
  ]);
});

const REQUEST: RecordedRequest = {
  id: 1,
  requestId: "r",
  time: "2026-01-31T12:00:00.000Z",
  method: "GET",
  path: "/v1/albums/B0064UPU4G",
  operation: "getAlbum",
  status: 200,
  errorCode: undefined,
  durationMs: 0.4,
  userId: undefined,
  fault: undefined,
  request: { kind: "valid" },
  response: { kind: "valid" },
};

test("an answer that breaks the specification comes before everything else", () => {
  const response = { kind: "invalid", problem: "/data must be object" } as const;
  expect(requestLine({ ...REQUEST, response, fault: { status: 200 } }, false)).toMatch(
    / {2}answer: \/data must be object$/,
  );
});

test("status and verdict are coloured, where colours are shown", () => {
  expect(requestLine(REQUEST, true)).toContain("\u001b[32m200\u001b[39m");
  expect(requestLine({ ...REQUEST, status: 500 }, true)).toContain("\u001b[31m500\u001b[39m");
  expect(requestLine(REQUEST, false)).not.toContain("\u001b");
});

test("a preflight request is named, and dim as a whole", async () => {
  const lines = await linesOf(({ get }) => get("/albums/B0064UPU4G", { method: "OPTIONS" }));
  expect(lines).toEqual(["OPTIONS /v1/albums/B0064UPU4G  preflight  204 not checked: no operation"]);
  const preflight = { ...REQUEST, method: "OPTIONS", operation: undefined, status: 204 } as const;
  expect(requestLine(preflight, true).split("\u001b")).toHaveLength(3);
});

test("a path can't send commands to the terminal", () => {
  const line = requestLine({ ...REQUEST, path: "/v1/\u001b[2J\u009b31m\r\n" }, false);
  expect(line).toContain("GET /v1/\u{fffd}[2J\u{fffd}31m\u{fffd}\u{fffd}  getAlbum");
});

test("what is said of a request can't turn the direction of the line", () => {
  const request = { kind: "invalid", problem: "got \u202e\u2067\u2028" } as const;
  expect(requestLine({ ...REQUEST, request }, false)).toMatch(/ {2}got \u{fffd}{3}$/u);
});
