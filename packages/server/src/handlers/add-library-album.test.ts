import { expect, test } from "vitest";
import { itemReference } from "./add-library-album.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a reference has id, title and link, as far as the album has them", () => {
  const album = bytes(
    '{"id":"B0064UPU4G","title":"Discovery","url":"https://music.amazon.com/","label":"x"}',
  );
  expect(itemReference("B0064UPU4G", album)).toEqual({
    id: "B0064UPU4G",
    title: "Discovery",
    url: "https://music.amazon.com/",
  });
  expect(itemReference("B0064UPU4G", bytes('{"title":7,"url":null}'))).toEqual({ id: "B0064UPU4G" });
  expect(itemReference("B0064UPU4G", bytes("null"))).toEqual({ id: "B0064UPU4G" });
});
