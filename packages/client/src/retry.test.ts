import { describe, expect, test } from "vitest";
import { isServerError, isThrottledError } from "./api-error.ts";
import { getAlbum, getAlbums } from "./generated/operations.ts";
import type { Middleware } from "./middleware.ts";
import type { TransportOptions } from "./options.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { json, rejection, stubApi } from "./testing/stub-api.ts";
import { isTransportError } from "./transport-error.ts";

const ID = "B0064UPU4G";
const START = Date.UTC(2030, 0, 1);
const DATE = new Date(START).toUTCString();
const ok = () => json({ data: { album: { id: ID } } });
const failing = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: status === 429 ? "THROTTLED" : "INTERNAL" } }, { status, headers });

/** Answers in turn, the last one for ever; with the times of the requests since the start. */
function scripted(
  answers: readonly (() => Response | Promise<Response>)[],
  options: Partial<TransportOptions> = {},
) {
  const clock = fakeClock(START);
  const timesMs: number[] = [];
  const api = stubApi(() => {
    timesMs.push(clock.now() - START);
    const answer = answers[Math.min(timesMs.length, answers.length) - 1];
    return answer ? answer() : ok();
  });
  const transport = api.transport({ clock, random: () => 1, retry: {}, ...options });
  return { clock, timesMs, transport, get: () => getAlbum(transport, { id: ID }) };
}

describe("a call is tried again", () => {
  test.each([
    ["after 500", () => failing(500)],
    ["after 503", () => failing(503)],
    ["after 429", () => failing(429)],
    ["after an HTML 502", () => new Response("<html>", { status: 502 })],
    ["after an empty 500", () => new Response(null, { status: 500 })],
    ["when the connection fails", () => Promise.reject(new TypeError("fetch failed"))],
  ])("%s", async (_, answer) => {
    const { clock, get, timesMs } = scripted([answer, answer, ok]);
    expect((await clock.run(get())).data).toEqual({ album: { id: ID } });
    expect(timesMs).toEqual([0, 500, 1500]);
  });

  test("four times at the most, and the error says how often", async () => {
    const { clock, get, timesMs } = scripted([() => failing(500)]);
    const { error } = await clock.run(get());
    expect(isServerError(error) && error.attempts).toBe(4);
    expect(timesMs).toEqual([0, 500, 1500, 3500]);
  });

  test("as often as the options of the transport and of the call say", async () => {
    const { clock, transport, timesMs } = scripted([() => failing(500)], { retry: { maxAttempts: 2 } });
    await clock.run(getAlbum(transport, { id: ID }));
    expect(timesMs.splice(0)).toHaveLength(2);
    await clock.run(getAlbum(transport, { id: ID }, { retry: { maxAttempts: 3 } }));
    expect(timesMs.splice(0)).toHaveLength(3);
    await clock.run(getAlbum(transport, { id: ID }, { retry: false }));
    expect(timesMs).toHaveLength(1);
  });

  test("on one call of a transport where it is off", async () => {
    const { clock, transport, timesMs } = scripted([() => failing(500)], { retry: false });
    await clock.run(getAlbum(transport, { id: ID }));
    expect(timesMs.splice(0)).toHaveLength(1);
    await clock.run(getAlbum(transport, { id: ID }, { retry: { maxAttempts: 2 } }));
    expect(timesMs).toHaveLength(2);
  });

  test("with a fresh token", async () => {
    let count = 0;
    const seen: (string | null)[] = [];
    const clock = fakeClock();
    const api = stubApi(({ headers }) => {
      seen.push(headers.get("authorization"));
      return seen.length < 2 ? failing(500) : ok();
    });
    await clock.run(getAlbum(api.transport({ clock, retry: {}, token: () => `t${++count}` }), { id: ID }));
    expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
  });
});

describe("a call is not tried again", () => {
  test.each([400, 401, 403, 404, 409, 422])("after %d", async (status) => {
    const { clock, get, timesMs } = scripted([() => failing(status)]);
    expect((await clock.run(get())).error?.status).toBe(status);
    expect(timesMs).toHaveLength(1);
  });

  test("after a page in HTML with status 200", async () => {
    const { clock, get, timesMs } = scripted([() => new Response("<html>")]);
    expect(await rejection(clock.run(get()))).toMatchObject({ code: "INVALID_ANSWER", attempts: 1 });
    expect(timesMs).toHaveLength(1);
  });

  test("when the pause would not end before the call must", async () => {
    const { clock, get, timesMs } = scripted([() => failing(503, { "retry-after": "3" })], {
      timeoutMs: 2900,
    });
    const { error } = await clock.run(get());
    expect(error).toMatchObject({ status: 503, attempts: 1, retryAfterMs: 3000 });
    expect(timesMs).toEqual([0]);
  });

  test("after it was aborted in a pause", async () => {
    const { clock, transport, timesMs } = scripted([() => failing(500)]);
    const controller = new AbortController();
    const call = rejection(getAlbum(transport, { id: ID }, { signal: controller.signal }));
    await clock.advance(100);
    controller.abort();
    expect(await call).toMatchObject({ code: "ABORTED" });
    await clock.advance(10_000);
    expect(timesMs).toEqual([0]);
  });
});

describe("Retry-After", () => {
  test.each([
    ["in seconds", "7", 7_000],
    ["as a date", new Date(START + 9_000).toUTCString(), 9_000],
    ["of nothing, as if it were not there", "0", 500],
    ["in the past, as if it were not there", new Date(START - 9_000).toUTCString(), 500],
    ["that makes no sense, as if it were not there", "soon", 500],
    ["below nothing, as if it were not there", "-5", 500],
  ])("is heeded %s", async (_, value, waitMs) => {
    const { clock, get, timesMs } = scripted([() => failing(429, { "retry-after": value, date: DATE }), ok]);
    await clock.run(get());
    expect(timesMs).toEqual([0, waitMs]);
  });

  test.each([
    ["an hour", "3600", 3_600_000],
    ["for ever", "99999999999", 99_999_999_999_000],
    ["a date in years", new Date(START + 1e11).toUTCString(), 1e11],
  ])("of %s fails at once, and the error says how long", async (_, value, retryAfterMs) => {
    const { clock, get, timesMs } = scripted([() => failing(429, { "retry-after": value, date: DATE })]);
    const { error } = await clock.run(get());
    expect(isThrottledError(error) && error.retryAfterMs).toBe(retryAfterMs);
    expect(timesMs).toEqual([0]);
  });

  test("of an answer that isn't the API's is on its error too", async () => {
    const page = () => new Response("<html>", { status: 503, headers: { "retry-after": "3600" } });
    const error = await rejection(scripted([page]).get());
    expect(isTransportError(error) && error.retryAfterMs).toBe(3_600_000);
  });
});

test("pauses double up to the longest, and are left to chance", async () => {
  const pausesOf = async (random: number, retry: TransportOptions["retry"]) => {
    const { clock, get, timesMs } = scripted([() => failing(500)], {
      retry,
      random: () => random,
      timeoutMs: 60_000,
    });
    await clock.run(get());
    return timesMs.slice(1).map((ms, index) => ms - (timesMs[index] ?? 0));
  };
  expect(await pausesOf(1, { maxAttempts: 7 })).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
  expect(await pausesOf(0.25, { maxAttempts: 4 })).toEqual([125, 250, 500]);
  expect(await pausesOf(1, { maxAttempts: 4, baseDelayMs: 10, maxDelayMs: 30 })).toEqual([10, 20, 30]);
});

describe("one 429", () => {
  test("holds back every call, and lets them start one after another in their order", async () => {
    const clock = fakeClock(START);
    const sent: string[] = [];
    const api = stubApi(async ({ url }) => {
      const ids = new URL(url).searchParams.get("ids") ?? "";
      sent.push(`${clock.now() - START} ${ids.slice(-1)}`);
      await clock.sleep(10, new AbortController().signal);
      return sent.length === 1 ? failing(429, { "retry-after": "5" }) : json({ data: { albums: [] } });
    });
    const transport = api.transport({ clock, retry: {} });
    const get = (n: number) => getAlbums(transport, { ids: [`B00000000${n}`] });
    const first = get(1);
    await clock.advance(10);
    const others = [2, 3, 4].map(get);
    await clock.run(Promise.all([first, ...others]));
    expect(sent).toEqual(["0 1", "5010 1", "5030 2", "5050 3", "5070 4"]);
    await clock.run(Promise.all([5, 6].map(get)));
    expect(sent.slice(-2)).toEqual(["5090 5", "5110 6"]);
  });

  test("uses up no attempt of those that wait", async () => {
    const clock = fakeClock(START);
    let refusals = 3;
    const api = stubApi(() => (refusals-- > 0 ? failing(429, { "retry-after": "1" }) : ok()));
    const transport = api.transport({ clock, retry: {} });
    const first = getAlbum(transport, { id: ID });
    await clock.advance(1);
    const second = getAlbum(transport, { id: ID });
    const results = await clock.run(Promise.all([first, second]));
    expect(results.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(api.requests).toHaveLength(5);
    expect(clock.now() - START).toBe(3020);
  });

  test("holds nobody while a call that it kept back goes unanswered", async () => {
    const clock = fakeClock(START);
    const api = stubApi(({ headers }) => {
      if (api.requests.length === 1) return failing(429, { "retry-after": "1" });
      return headers.get("x-stall") ? new Promise<Response>(() => {}) : ok();
    });
    const transport = api.transport({ clock, retry: {} });
    const controller = new AbortController();
    const { signal } = controller;
    const stalled = rejection(getAlbum(transport, { id: ID }, { signal, headers: { "x-stall": "1" } }));
    await clock.advance(1);
    const others = Promise.all([1, 2, 3].map(() => getAlbum(transport, { id: ID })));
    await clock.advance(1100);
    expect((await others).map(({ data }) => data?.album)).toEqual(Array(3).fill({ id: ID }));
    controller.abort();
    expect(await stalled).toMatchObject({ code: "ABORTED", attempts: 2, status: 429 });
  });

  test("that comes while calls are kept back keeps them back as long as it says", async () => {
    const clock = fakeClock(START);
    const timesMs: number[] = [];
    const api = stubApi(() => {
      timesMs.push(clock.now() - START);
      return timesMs.length <= 2 ? failing(429, { "retry-after": "1" }) : ok();
    });
    const transport = api.transport({ clock, retry: {} });
    const first = getAlbum(transport, { id: ID });
    await clock.advance(1);
    await clock.run(Promise.all([first, ...[1, 2, 3].map(() => getAlbum(transport, { id: ID }))]));
    expect(timesMs.slice(0, 2)).toEqual([0, 1000]);
    expect(Math.min(...timesMs.slice(2))).toBe(2000);
  });

  test("ends for a call that is aborted, and settles what its middleware waits for", async () => {
    const clock = fakeClock(START);
    const api = stubApi(() => failing(429, { "retry-after": "5" }));
    const ends: unknown[] = [];
    const use: Middleware[] = [
      (_, next) =>
        next().catch((error: unknown) => {
          ends.push(error);
          throw error;
        }),
    ];
    const transport = api.transport({ clock, retry: {}, use });
    const controller = new AbortController();
    const calls = [1, 2].map(() => rejection(getAlbum(transport, { id: ID }, { signal: controller.signal })));
    await clock.advance(100);
    controller.abort("enough");
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: "ABORTED" });
    await expect.poll(() => ends).toHaveLength(2);
    expect(ends).toEqual(await Promise.all(calls));
  });
});
