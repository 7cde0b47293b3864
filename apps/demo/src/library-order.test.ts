import { expect, test } from "vitest";
import { filterItems, fold, letterPositions, type LibraryItem, sortItems } from "./library-order.ts";

const item = (id: string, title?: string, artist = "", releaseDate?: string): LibraryItem => ({
  id,
  details:
    title === undefined
      ? undefined
      : { id, title, artists: [{ id: artist, name: artist }], ...(releaseDate && { releaseDate }) },
});
const idsOf = (items: readonly LibraryItem[]) => items.map(({ id }) => id).join(" ");

const items = [
  item("e", "Élan", "Nightwish", "2015-02-09"),
  item("x"),
  item("h", "“Heroes”", "David Bowie", "1977-10-14"),
  item("n", "99 Luftballons", "Nena", "1983-01-24"),
  item("d", "dreams", "Fleetwood Mac"),
  item("t", "三毒史", "椎名林檎", "2019-05-27"),
  item("ten", "10", "Nena", "1983-01-24"),
  item("l", "Łzy", "Zofia Nowak"),
];

test("accents, case and signs at the beginning are no part of an order", () => {
  expect(idsOf(sortItems(items, "title"))).toBe("ten n d e h l t x");
  expect(idsOf(sortItems(items, "artist"))).toBe("h d ten n e l t x");
  expect(idsOf(sortItems(items, "release"))).toBe("t e ten n h x d l");
  expect(sortItems(items, "added")).toBe(items);
});

test("a filter has words of the title and of the artists, in any order", () => {
  expect(idsOf(filterItems(items, "bowie HÉRO"))).toBe("h");
  expect(idsOf(filterItems(items, "nena"))).toBe("n ten");
  expect(idsOf(filterItems(items, "林檎"))).toBe("t");
  expect(idsOf(filterItems(items, "nena bowie"))).toBe("");
  expect(filterItems(items, "  !  ")).toBe(items);
});

test("a letter leads to the first item that begins with it", () => {
  const positions = letterPositions(sortItems(items, "title"), "title");
  expect([...positions]).toEqual([
    ["#", 0],
    ["D", 2],
    ["E", 3],
    ["H", 4],
    ["L", 5],
    ["…", 6],
  ]);
});

test("folding keeps what is not Latin", () => {
  expect([fold("BEYONCÉ"), fold("¿Dónde?"), fold("ガラス")]).toEqual(["beyonce", "donde?", "カラス"]);
});
