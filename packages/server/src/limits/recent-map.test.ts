import { createRandom } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import { RecentMap } from "./rate-limits.ts";

test("remembers as many keys as it is told, and at most twice as many", () => {
  const map = new RecentMap<number>(3);
  for (let key = 1; key <= 100; key += 1) {
    map.set(`${key}`, key);
    expect(map.size).toBeLessThanOrEqual(6);
    for (const recent of [key, key - 1, key - 2]) {
      if (recent > 0) expect(map.get(`${recent}`)).toBe(recent);
    }
  }
});

test("keeps what is used, and forgets what is not", () => {
  const map = new RecentMap<string>(3);
  map.set("used", "a");
  map.set("unused", "b");
  for (let key = 0; key < 10; key += 1) {
    map.set(`${key}`, "c");
    expect(map.get("used")).toBe("a");
  }
  expect(map.get("unused")).toBeUndefined();
});

test.for([1, 2, 3, 4])("has the last value of a key, or none, seed %d", (seed) => {
  const random = createRandom(seed);
  const map = new RecentMap<number>(1 + random.below(4));
  const model = new Map<string, number>();
  for (let step = 0; step < 2000; step += 1) {
    const key = `${random.below(12)}`;
    if (random.below(3) === 0) {
      map.set(key, step);
      model.set(key, step);
      expect(map.get(key)).toBe(step);
    } else if (random.below(12) === 0) {
      map.delete(key);
      model.delete(key);
    } else if (random.below(100) === 0) {
      map.clear();
      model.clear();
      expect(map.size).toBe(0);
    }
    expect([undefined, model.get(key)]).toContain(map.get(key));
    expect(map.size).toBeLessThanOrEqual(8);
  }
});
