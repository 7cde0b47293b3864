import { describe, expect, test } from "vitest";
import { getAlbum, listLibraryAlbums } from "./generated/operations.ts";
import type { RequestEvent, ResponseEvent, RetryEvent } from "./options.ts";
import type { Middleware } from "./middleware.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { json, rejection, stubApi } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";
const ok = json({ data: { album: { id: ID } } });

describe("middleware", () => {
  test("stands around the call, the first outermost", async () => {
    const steps: string[] = [];
    const step =
      (name: string): Middleware =>
      async (call, next) => {
        steps.push(`${name} ${call.operation}`);
        const result = await next();
        steps.push(`${name} ${result.response.status}`);
        return result;
      };
    await getAlbum(stubApi(ok).transport({ use: [step("a"), step("b")] }), { id: ID });
    expect(steps).toEqual(["a getAlbum", "b getAlbum", "b 200", "a 200"]);
  });

  test("changes parameters and headers, typed by the operation", async () => {
    const small: Middleware = (call, next) =>
      call.operation === "listLibraryAlbums"
        ? next({ ...call, parameters: { ...call.parameters, limit: 5 }, headers: { "x-small": "1" } })
        : next();
    const api = stubApi(json({ data: {} }));
    await listLibraryAlbums(api.transport({ use: [small] }));
    expect(api.requests[0]?.url).toMatch(/\?limit=5$/);
    expect(api.requests[0]?.headers.get("x-small")).toBe("1");
  });

  test("can answer in place of the API", async () => {
    const api = stubApi(ok);
    const cached: Middleware = async () => ({
      data: { album: { id: ID } },
      response: new Response(),
      attempts: 0,
    });
    const { data } = await getAlbum(api.transport({ use: [cached] }), { id: ID });
    expect(data).toEqual({ album: { id: ID } });
    expect(api.requests).toEqual([]);
  });

  test("can not get round the checks of parameters", async () => {
    const api = stubApi(ok);
    const climbing: Middleware = (call, next) =>
      next({ ...call, operation: "getAlbum", parameters: { id: ".." } });
    expect(await rejection(getAlbum(api.transport({ use: [climbing] }), { id: ID }))).toMatchObject({
      code: "INVALID_REQUEST",
    });
  });
});

describe("hooks", () => {
  test("hear of every request, with its time", async () => {
    const clock = fakeClock();
    const events: [string, RequestEvent | ResponseEvent | RetryEvent][] = [];
    const on = (name: string) => (event: RequestEvent) => void events.push([name, event]);
    const api = stubApi(async () => {
      await clock.sleep(20, new AbortController().signal);
      if (api.requests.length === 1) throw new TypeError("fetch failed");
      return ok.clone();
    });
    const hooks = { onRequest: on("request"), onResponse: on("response"), onRetry: on("retry") };
    const transport = api.transport({ clock, retry: {}, random: () => 1, ...hooks });
    await clock.run(getAlbum(transport, { id: ID }));
    const call = { operation: "getAlbum", method: "GET", url: `http://api.test/v1/albums/${ID}` };
    const error = expect.objectContaining({ code: "NETWORK" });
    expect(events).toEqual([
      ["request", { ...call, attempt: 1 }],
      ["response", { ...call, attempt: 1, status: undefined, durationMs: 20 }],
      ["retry", { ...call, attempt: 1, delayMs: 500, error }],
      ["request", { ...call, attempt: 2 }],
      ["response", { ...call, attempt: 2, status: 200, durationMs: 20 }],
    ]);
  });

  test("do not hear of what is never sent", async () => {
    const events: unknown[] = [];
    const hook = (event: unknown) => void events.push(event);
    const transport = stubApi(ok).transport({ onRequest: hook, onResponse: hook, onRetry: hook });
    await rejection(getAlbum(transport, { id: ".." }));
    expect(events).toEqual([]);
  });
});

test("the client names itself where no browser does", async () => {
  const api = stubApi(ok);
  await getAlbum(api.transport(), { id: ID });
  await getAlbum(api.transport({ headers: { "User-Agent": "mine" } }), { id: ID });
  const names = api.requests.map(({ headers }) => headers.get("user-agent"));
  expect(names).toEqual([expect.stringMatching(/^gatefold-client\/0\./), "mine"]);
});
