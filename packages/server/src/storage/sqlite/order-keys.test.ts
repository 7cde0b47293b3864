import { expect, test } from "vitest";
import { firstOrderKeys, orderKeysBetween } from "./order-keys.ts";
import { newOrderVersion, orderKeyOf, positionOf } from "../playlist-changes.ts";

test("keys are short, and sorted by their bytes", () => {
  const keys = firstOrderKeys(10_000);
  expect(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(keys);
  expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(4);
  const [first, second] = keys;
  const between = orderKeysBetween(first, second, 100) ?? [];
  const around = [...(orderKeysBetween(undefined, first, 100) ?? []), first, ...between, second];
  expect(around.toSorted()).toEqual(around);
  expect(new Set(around).size).toBe(202);
});

test("keys at either end stay short, whatever the key there is", () => {
  const [last] = orderKeysBetween("a0", `a0${"V".repeat(150)}`, 1) ?? [];
  expect(orderKeysBetween(last, undefined, 100)?.at(-1)?.length).toBeLessThan(5);
  expect(orderKeysBetween(undefined, last, 100)?.[0]?.length).toBeLessThan(5);
});

test("keys between ever closer neighbours are refused when they would be too long, after a thousand", () => {
  let [above = "", below = ""] = firstOrderKeys(2);
  for (let moves = 0; moves < 2000; moves += 1) {
    const [key] = orderKeysBetween(above, below, 1) ?? [];
    if (key === undefined) return expect(moves).toBeGreaterThan(1000);
    expect(key > above && key < below).toBe(true);
    expect(key.length).toBeLessThanOrEqual(200);
    if (moves % 2) above = key;
    else below = key;
  }
  expect.unreachable("keys grew beyond the limit");
});

test("a position is read only by the order version that it was made with", () => {
  const version = newOrderVersion();
  expect(orderKeyOf(positionOf(version, "a0:1"), version)).toBe("a0:1");
  expect(orderKeyOf(positionOf(version, "a0"), newOrderVersion())).toBeUndefined();
  expect(orderKeyOf(undefined, version)).toBeUndefined();
  expect(orderKeyOf("", version)).toBeUndefined();
});
