import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { confidence } from "./confidence.ts";
import { listOperations, operationOf } from "./operations.ts";

const operations = listOperations(specification);
const of = (id: string) => confidence(specification, operationOf(operations, id, "A test"));

test("operations of the albums page are documented", () => {
  for (const id of ["getAlbum", "getAlbums", "listLibraryAlbums", "addLibraryAlbum", "searchTracks"])
    expect(of(id), id).toMatchObject({ level: "documented", secondHand: [], guessed: [] });
});

test("what is not documented of a call is named, without the objects around it", () => {
  expect(of("getTracks")).toMatchObject({
    level: "second-hand",
    secondHand: ["the call", "`ids`", "`data.tracks`"],
    guessed: [],
  });
  expect(of("searchAlbums")).toMatchObject({ level: "guessed in part", guessed: ["`searchFilters.field`"] });
});

test("a description that says what was guessed makes the operation a guess in part", () => {
  const { level, decisions } = of("listArtistTracks");
  expect(level).toBe("guessed in part");
  expect(decisions).toEqual([expect.stringMatching(/^Gatefold: .*guessed/s)]);
});

test("headers that any call may have say nothing about an operation", () => {
  const operation = operationOf(operations, "getAlbum", "A test");
  const header = {
    ...operation.parameters[0],
    name: "X-Any",
    property: "any",
    in: "header" as const,
    required: false,
    schema: {},
    "x-source": "gatefold" as const,
  };
  const withHeader = (common: boolean) =>
    confidence(specification, {
      ...operation,
      parameters: [...operation.parameters, { ...header, "x-common-header": common }],
    }).guessed;
  expect([withHeader(true), withHeader(false)]).toEqual([[], ["`X-Any`"]]);
});
