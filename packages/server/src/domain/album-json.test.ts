import { expect, test } from "vitest";
import { albumBytes, albumReference } from "./album-json.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (body: Uint8Array) => new TextDecoder().decode(body);

test("an album is wrapped as it is, to the byte", () => {
  const odd = '{ "id":"B0064UPU4G",\t"title":"Déjà vu 🎧", "duration":3660.0 }';
  expect(text(albumBytes(bytes(odd)))).toBe(`{"data":{"album":${odd}}}`);
});

test("a reference has id, title and link, as far as the album has them", () => {
  const album = bytes(
    '{"id":"B0064UPU4G","title":"Discovery","url":"https://music.amazon.com/","label":"x"}',
  );
  expect(albumReference("B0064UPU4G", album)).toEqual({
    id: "B0064UPU4G",
    title: "Discovery",
    url: "https://music.amazon.com/",
  });
  expect(albumReference("B0064UPU4G", bytes('{"title":7,"url":null}'))).toEqual({ id: "B0064UPU4G" });
  expect(albumReference("B0064UPU4G", bytes("null"))).toEqual({ id: "B0064UPU4G" });
});
