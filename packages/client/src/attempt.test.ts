import { describe, expect, test } from "vitest";
import { addLibraryAlbum, getAlbum, removeLibraryAlbum } from "./generated/operations.ts";
import type { TransportOptions } from "./options.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { json, rejection, stubApi, TOKEN } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";
const ALBUM = JSON.stringify({ data: { album: { id: ID } } });
const ok = () => json({ data: { album: { id: ID } } });
const ELSEWHERE = "https://elsewhere.test/v1/albums";

/** A response as a `fetch` gives it that follows redirects. */
const followed = (url: string, redirected?: boolean) =>
  Object.defineProperties(ok(), { url: { value: url }, redirected: { value: redirected } });

/** A body that comes in parts, each after a pause; after the last one it stays open or ends. */
function slowBody(
  clock: ReturnType<typeof fakeClock>,
  parts: readonly string[],
  pauseMs: number,
  ends = true,
) {
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const part of parts) {
        await clock.sleep(pauseMs, new AbortController().signal);
        controller.enqueue(new TextEncoder().encode(part));
      }
      if (ends) controller.close();
    },
  });
}

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])(
    "of status %d is not followed, and the error names it",
    async (status) => {
      const api = stubApi(new Response(null, { status, headers: { location: ELSEWHERE } }));
      const transport = api.transport({ retry: {} });
      for (const call of [getAlbum, addLibraryAlbum, removeLibraryAlbum]) {
        const error = await rejection(call(transport, { id: ID }));
        expect(error).toMatchObject({ code: "REDIRECTED", status, attempts: 1 });
        expect(error).toHaveProperty(
          "message",
          expect.stringContaining(`a redirect to ${ELSEWHERE} is not followed`),
        );
      }
      expect(api.requests).toHaveLength(3);
      expect(api.requests.every(({ redirect }) => redirect === "manual")).toBe(true);
    },
  );

  test("that a browser keeps to itself is named all the same", async () => {
    // As `redirect: "manual"` answers there: https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
    const opaque = { ok: false, status: 0, url: "", headers: new Headers(), text: async () => "" };
    const fetch = async () => opaque;
    expect(await rejection(getAlbum(stubApi(ok()).transport({ fetch }), { id: ID }))).toMatchObject({
      code: "REDIRECTED",
      status: 0,
    });
  });

  test.each([true, undefined])(
    "to another origin that a polyfill followed is not taken (redirected: %s)",
    async (redirected) => {
      const fetch = async () => followed(ELSEWHERE, redirected);
      const error = await rejection(getAlbum(stubApi(ok()).transport({ fetch, retry: {} }), { id: ID }));
      expect(error).toMatchObject({ code: "REDIRECTED", attempts: 1 });
      expect(error).toHaveProperty("message", expect.stringContaining(ELSEWHERE));
    },
  );

  test("within the API that a polyfill followed is taken, and so is a response that does not say where it is from", async () => {
    for (const [url, redirected] of [
      ["http://api.test/v1/elsewhere", true],
      ["", undefined],
      [ELSEWHERE, false],
    ] as const) {
      const fetch = async () => followed(url, redirected);
      expect((await getAlbum(stubApi(ok()).transport({ fetch }), { id: ID })).data).toBeDefined();
    }
  });

  test("does not show a token that it repeats", async () => {
    const headers = { location: `${ELSEWHERE}?token=${TOKEN}` };
    const error = await rejection(
      getAlbum(stubApi(new Response(null, { status: 302, headers })).transport(), { id: ID }),
    );
    expect(`${error}`).not.toContain(TOKEN);
  });
});

describe("an attempt without a byte", () => {
  /** The first answer is as told, the next ones are good. */
  function first(answer: (clock: ReturnType<typeof fakeClock>) => Response | Promise<Response>) {
    const clock = fakeClock();
    const startMs = clock.now();
    const api = stubApi(() => (api.requests.length === 1 ? answer(clock) : ok()));
    const transport = api.transport({ clock, random: () => 0, retry: {} });
    return { clock, api, transport, ms: () => clock.now() - startMs };
  }
  const never = () => new Promise<Response>(() => {});

  test.each([
    ["before the headers", never, 10_000],
    [
      "in the body",
      (clock: ReturnType<typeof fakeClock>) => new Response(slowBody(clock, ["{"], 3_000, false)),
      13_000,
    ],
  ])("%s for 10 s is given up, and sent again", async (_, answer, ms) => {
    const { clock, api, transport, ms: passed } = first(answer);
    expect((await clock.run(getAlbum(transport, { id: ID }))).data).toEqual({ album: { id: ID } });
    expect([passed(), api.requests.length]).toEqual([ms, 2]);
    expect(api.requests[0]?.signal.aborted).toBe(true);
  });

  test("is given up after the time that options say", async () => {
    const { clock, transport, ms } = first(never);
    await clock.run(getAlbum(transport, { id: ID }, { idleTimeoutMs: 700 }));
    expect(ms()).toBe(700);
  });

  test("is not given up as long as bytes come", async () => {
    const { clock, api, transport, ms } = first(
      (clock) => new Response(slowBody(clock, [...ALBUM.slice(0, 3), ALBUM.slice(3)], 7_000)),
    );
    expect((await clock.run(getAlbum(transport, { id: ID }))).data).toEqual({ album: { id: ID } });
    expect([ms(), api.requests.length]).toEqual([28_000, 1]);
  });

  test("has an error that says so when it is not sent again", async () => {
    const clock = fakeClock();
    const transport = stubApi(never).transport({ clock });
    expect(await clock.run(rejection(getAlbum(transport, { id: ID })))).toMatchObject({
      code: "NETWORK",
      message: expect.stringContaining("no byte for 10000 ms"),
      attempts: 1,
      cause: expect.any(Error),
    });
  });

  test("is given up where the body can't be seen coming, too", async () => {
    const clock = fakeClock();
    const opaque = {
      ok: true,
      status: 200,
      url: "",
      headers: new Headers(),
      text: () => new Promise<string>(() => {}),
    };
    let count = 0;
    const fetch = async () => (++count === 1 ? opaque : ok());
    const transport = stubApi(ok()).transport({ clock, fetch, retry: {} });
    expect((await clock.run(getAlbum(transport, { id: ID }))).data).toBeDefined();
  });
});

describe("a body that is cut short", () => {
  const bodies: [string, () => Response][] = [
    ["of JSON", () => new Response(ALBUM.slice(0, 9))],
    ["of an error", () => new Response('{"error":{"co', { status: 404 })],
    [
      "that was compressed, before anything came out",
      () => new Response("", { headers: { "content-encoding": "gzip" } }),
    ],
  ];

  test.each(bodies)("counts as a lost connection, and is asked for again: %s", async (_, cut) => {
    const clock = fakeClock();
    const api = stubApi(() => (api.requests.length === 1 ? cut() : ok()));
    const { data } = await clock.run(getAlbum(api.transport({ clock, retry: {} }), { id: ID }));
    expect(data).toEqual({ album: { id: ID } });
    const once = await rejection(getAlbum(stubApi(cut).transport(), { id: ID }));
    expect(once).toMatchObject({ code: "NETWORK", status: cut().status, cause: expect.any(SyntaxError) });
  });
});

describe("a hook that throws", () => {
  const mistake = new TypeError("the hook's mistake");
  const hook = () => {
    throw mistake;
  };
  const failing = () => json({ error: { code: "INTERNAL" } }, 500);
  const cases: [string, Partial<TransportOptions>, number][] = [
    ["onRequest", { onRequest: hook }, 0],
    ["onResponse", { onResponse: hook }, 1],
    ["onRetry", { onRetry: hook }, 1],
  ];

  test.each(cases)("fails the call as it is, and nothing is sent again: %s", async (_, hooks, requests) => {
    const api = stubApi(failing);
    const clock = fakeClock();
    const call = getAlbum(api.transport({ clock, retry: {}, ...hooks }), { id: ID });
    expect(await clock.run(rejection(call))).toBe(mistake);
    expect(api.requests).toHaveLength(requests);
  });
});
