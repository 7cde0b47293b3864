import { expect, test } from "vitest";
import { BoundedMap } from "./bounded-map.ts";

test("forgets what was set longest ago", () => {
  const map = new BoundedMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);
  map.set("a", 3);
  map.set("c", 4);
  expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([3, undefined, 4]);
});

test("makes room where something is deleted", () => {
  const map = new BoundedMap<string, number>(1);
  map.set("a", 1);
  map.delete("a");
  map.set("b", 2);
  expect([map.get("a"), map.get("b")]).toEqual([undefined, 2]);
});
