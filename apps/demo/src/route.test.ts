import { expect, test } from "vitest";
import { albumHref, routeOf } from "./route.ts";

test("every page has an address, and others lead to the library", () => {
  expect(routeOf("")).toEqual({ page: "library" });
  expect(routeOf("#/discover")).toEqual({ page: "discover" });
  expect(routeOf(albumHref("B0064UPU4G"))).toEqual({ page: "album", id: "B0064UPU4G" });
  expect(routeOf("#/albums/B0064UPU4G/tracks")).toEqual({ page: "library" });
});
