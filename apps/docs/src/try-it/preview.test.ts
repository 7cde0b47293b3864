import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { listOperations } from "../model/operations.ts";
import { previewOf } from "./preview.ts";

const titles = (json: unknown) => {
  const { head, rows = [], hasList, facts = [] } = previewOf(json) ?? {};
  return [head?.title, rows.map(({ title, note }) => `${title} (${note})`), hasList, facts];
};

const artists = [{ id: "A1", name: "Daft Punk" }];

test("an album is shown with its tracks, and not with its artists and markets", () => {
  const tracks = [
    { id: "T1", title: "One More Time", duration: 320, album: { id: "B1", title: "Discovery" } },
  ];
  const availableMarkets = [{ id: "CA", name: "Canada" }];
  const album = {
    id: "B1",
    title: "Discovery",
    releaseDate: "2001-03-12",
    artists,
    availableMarkets,
    tracks,
  };
  expect(titles({ data: { album } })).toEqual(["Discovery", ["One More Time (Discovery · 5:20)"], true, []]);
});

test("lists are shown by their nodes, also where these are ids alone", () => {
  const list = (edges: unknown[]) => ({ data: { user: { id: "u", libraryAlbums: { edges } } } });
  expect(titles(list([{ node: { id: "B1" } }, { node: { id: "B2", title: "Homework", artists } }]))).toEqual([
    undefined,
    ["B1 ()", "Homework (Daft Punk)"],
    true,
    [],
  ]);
  expect(titles(list([]))).toEqual([undefined, [], true, []]);
  expect(titles({ data: { artists } })).toEqual([undefined, ["Daft Punk ()"], true, []]);
});

test("a playlist is shown with its tracks, and the hits of a search without its headings", () => {
  const edges = [{ node: { id: "T1", title: "Aerodynamic" } }];
  expect(titles({ data: { playlist: { id: "P1", title: "Mix", tracks: { edges } } } })).toEqual([
    "Mix",
    ["Aerodynamic ()"],
    true,
    [],
  ]);
  const entities = [
    { id: "T1", title: "Aerodynamic" },
    { id: "A1", name: "Daft Punk" },
  ];
  const entityGroups = [{ id: "g", title: "Tracks", content: { entities } }];
  expect(titles({ data: { id: "v", title: "Search", content: { entityGroups } } })[1]).toEqual([
    "Aerodynamic ()",
    "Daft Punk ()",
  ]);
});

test("an answer without titles is shown as facts, and an error not at all", () => {
  expect(titles({ data: { saveAlbum: { state: "SAVED", count: 2 } } })[3]).toEqual([
    ["saveAlbum.state", "SAVED"],
    ["saveAlbum.count", "2"],
  ]);
  const saveAlbum = { saveState: "SAVED", album: { id: "B1", title: "Discovery", url: "https://m.example" } };
  expect(titles({ data: { saveAlbum } })).toEqual([
    "Discovery",
    [],
    false,
    [["saveAlbum.saveState", "SAVED"]],
  ]);
  for (const json of [undefined, null, [], { error: { code: "A" } }, { data: null }])
    expect(previewOf(json)).toBeUndefined();
});

test("the picture is the smallest that is large enough, and no address without https", () => {
  const images = [1800, 300, 60].map((width) => ({ url: `https://m.example/${width}.jpg`, width }));
  const item = (own: unknown) => previewOf({ data: { album: { id: "1", title: "A", images: own } } })?.head;
  expect(item(images)?.pictureUrl).toBe("https://m.example/300.jpg");
  expect(item(images.slice(2))?.pictureUrl).toBe("https://m.example/60.jpg");
  expect(item([{ url: "javascript:alert(1)" }, { url: "http://m.example/1" }])?.pictureUrl).toBeUndefined();
});

test("every example of an answer has a preview", () => {
  const empty = listOperations(specification).flatMap(({ operationId, responses }) =>
    Object.values(responses["200"]?.content?.["application/json"]?.examples ?? {})
      .map(({ value }) => previewOf(value))
      .filter((shown) => !shown || (!shown.head && !shown.hasList && shown.facts.length === 0))
      .map(() => operationId),
  );
  expect(empty).toEqual([]);
});
