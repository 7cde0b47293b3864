import { expect, test } from "vitest";
import { albumId, albumJson } from "./catalog.ts";

const indices = [0, 35, 36, 999_999, 9_999_999];

test.each(indices)("album %d has a well-formed id of its own and about 2 KB", (index) => {
  expect(albumId(index)).toMatch(/^B0V[0-9A-Z]{7}$/);
  expect(JSON.parse(albumJson(index))).toMatchObject({ id: albumId(index), trackCount: 6 });
  expect(Buffer.byteLength(albumJson(index))).toBeGreaterThan(1800);
  expect(Buffer.byteLength(albumJson(index))).toBeLessThan(2300);
});

test("all albums have the same length", () => {
  expect(new Set(indices.map((index) => Buffer.byteLength(albumJson(index)))).size).toBe(1);
});

test("no two albums have the same id", () => {
  expect(new Set(indices.map(albumId)).size).toBe(indices.length);
});
