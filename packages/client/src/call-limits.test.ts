import { describe, expect, test, vi } from "vitest";
import { getAlbum } from "./generated/operations.ts";
import { interruptible } from "./clock.ts";
import { json, rejection, stubApi } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";
const never = () => new Promise<Response>(() => {});

describe("an abort", () => {
  test("ends a call whose fetch does not heed it, and keeps the reason", async () => {
    const controller = new AbortController();
    const call = getAlbum(stubApi(never).transport(), { id: ID }, { signal: controller.signal });
    controller.abort("enough");
    expect(await rejection(call)).toMatchObject({ name: "TransportError", code: "ABORTED", cause: "enough" });
  });

  test("before the call keeps it from being sent", async () => {
    const api = stubApi(json({ data: {} }));
    const call = getAlbum(api.transport(), { id: ID }, { signal: AbortSignal.abort() });
    expect(await rejection(call)).toMatchObject({ code: "ABORTED" });
    expect(api.requests).toEqual([]);
  });

  test("reaches the request", async () => {
    const controller = new AbortController();
    const api = stubApi((request) => {
      controller.abort();
      expect(request.signal.aborted).toBe(true);
      return never();
    });
    const error = await rejection(getAlbum(api.transport(), { id: ID }, { signal: controller.signal }));
    expect(error).toMatchObject({ code: "ABORTED" });
  });

  test("after the answer changes nothing", async () => {
    const controller = new AbortController();
    const result = await interruptible(
      { signal: controller.signal, timeoutMs: 10 },
      async () => 1,
      () => new Error(),
    );
    controller.abort();
    expect(result).toBe(1);
  });
});

describe("a timeout", () => {
  test.each([
    ["of the transport", { timeoutMs: 700 }, {}, 700],
    ["of the call", { timeoutMs: 60_000 }, { timeoutMs: 800 }, 800],
    ["by default", {}, {}, 30_000],
  ])("%s ends the call", async (_, transport, call, ms) => {
    vi.useFakeTimers();
    try {
      const caught = rejection(
        getAlbum(
          stubApi(never).transport({ idleTimeoutMs: Number.POSITIVE_INFINITY, ...transport }),
          { id: ID },
          call,
        ),
      );
      await vi.advanceTimersByTimeAsync(ms);
      expect(await caught).toMatchObject({
        code: "TIMEOUT",
        message: expect.stringContaining(`within ${ms} ms`),
      });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("of Infinity sets no timer, and no timer is left after an answer", async () => {
    vi.useFakeTimers();
    try {
      const api = stubApi(() => {
        expect(vi.getTimerCount()).toBe(0);
        return json({ data: {} });
      });
      await getAlbum(
        api.transport({ timeoutMs: Number.POSITIVE_INFINITY, idleTimeoutMs: Number.POSITIVE_INFINITY }),
        { id: ID },
      );
      await getAlbum(stubApi(json({ data: {} })).transport(), { id: ID });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
