import { describe, expect, test } from "vitest";
import { createClock } from "./clock.ts";
import { EmulatorError } from "./errors.ts";

const never = new AbortController().signal;

describe("a clock that can be moved", () => {
  test("goes as its base goes, from where it was moved to", () => {
    let baseMs = 1_000;
    const clock = createClock(() => baseMs);
    expect(clock.now()).toBe(1_000);
    clock.set("2030-01-01T00:00:00Z");
    baseMs += 5;
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1) + 5);
    clock.advance(1_000);
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1) + 1_005);
    clock.advance(-2_000);
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1) - 995);
    clock.set(new Date(7));
    expect(clock.now()).toBe(7);
    clock.reset();
    expect(clock.now()).toBe(1_005);
  });

  test.for([Number.NaN, Number.POSITIVE_INFINITY, "noon", 9e15])("refuses %s", (time) => {
    const clock = createClock(() => 1_000);
    expect(() => clock.set(time)).toThrow(EmulatorError);
    expect(() => clock.advance(Number.NaN)).toThrow("NaN milliseconds from now is not a time");
    expect(clock.now()).toBe(1_000);
  });

  test("ends a wait when it is moved so far, and not before", async () => {
    const clock = createClock(() => 1_000);
    let isOver = false;
    const wait = clock.wait(60_000, never).then(() => {
      isOver = true;
    });
    clock.advance(59_999);
    await Promise.resolve();
    expect(isOver).toBe(false);
    clock.advance(1);
    await wait;
    expect(isOver).toBe(true);
  });

  test("ends a wait after real time too, even when it stands still", async () => {
    await expect(createClock(() => 0).wait(1, never)).resolves.toBeUndefined();
  });

  test("ends a wait without end with its signal alone", async () => {
    const clock = createClock(() => 0);
    const controller = new AbortController();
    const wait = clock.wait(Number.POSITIVE_INFINITY, controller.signal);
    clock.advance(1e12);
    controller.abort();
    await expect(wait).resolves.toBeUndefined();
    await expect(clock.wait(1e9, controller.signal)).resolves.toBeUndefined();
  });
});
