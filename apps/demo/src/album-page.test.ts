import { expect, test } from "vitest";
import { albumFacts } from "./album-page.tsx";

test("missing fields are left out", () => {
  expect(albumFacts({ id: "B0064UPU4G" })).toBe("");
  expect(albumFacts({ id: "B0064UPU4G", trackCount: 1, releaseDate: "2001-03-07T05:00:00.000Z" })).toBe(
    "2001 · 1 track",
  );
  expect(albumFacts({ id: "B0064UPU4G", label: "Virgin", trackCount: 14, duration: 3660 })).toBe(
    "Virgin · 14 tracks · 1:01:00",
  );
});
