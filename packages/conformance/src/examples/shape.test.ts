import { expect, test } from "vitest";
import { departures } from "./shape.ts";

const printed = {
  data: {
    albums: [
      { id: "a", title: "A" },
      { id: "b", title: "B", duration: 1 },
    ],
  },
};

test("fields may be left out, and lists be longer or shorter", () => {
  expect(departures(printed, printed)).toEqual([]);
  expect(departures(printed, { data: { albums: [] } })).toEqual([]);
  expect(departures(printed, { data: { albums: [{ id: "c" }, { title: "C" }, { id: "d" }] } })).toEqual([]);
});

test("an invented field, another order and another kind are told with their place", () => {
  expect(departures(printed, { data: { albums: [{ id: "a", name: "A" }] } })).toEqual([
    "/data/albums/0/name: not printed",
  ]);
  expect(departures(printed, { data: { albums: [{ title: "A", id: "a" }] } })).toEqual([
    "/data/albums/0: in the order title,id",
  ]);
  expect(departures(printed, { data: { albums: [{ id: 1, title: null }] } })).toEqual([
    "/data/albums/0/id: number, not string",
    "/data/albums/0/title: null, not string",
  ]);
  expect(departures(printed, { data: { albums: {} } })).toEqual(["/data/albums: object, not list"]);
});
