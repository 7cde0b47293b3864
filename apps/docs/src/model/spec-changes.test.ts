import type { SpecChange } from "@gatefold/spec";
import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { changesBySubject } from "./spec-changes.ts";

const LIMIT = { kind: "component", section: "parameters", name: "Limit" } as const;
const GET_ALBUMS = { kind: "operation", operationId: "getAlbums", method: "GET", path: "/albums" } as const;

const changes: readonly SpecChange[] = [
  {
    kind: "changed",
    breaking: true,
    subject: { ...LIMIT, operationIds: ["listLibraryAlbums", "gone"] },
    place: "",
    property: "maximum",
    before: "100",
    after: "50",
  },
  { kind: "removed", breaking: false, subject: { kind: "schema", name: "Gone" }, place: "" },
  { kind: "added", breaking: false, subject: GET_ALBUMS, place: "parameter `market`" },
  { kind: "removed", breaking: true, subject: GET_ALBUMS, place: "response `403`" },
  {
    kind: "changed",
    breaking: false,
    subject: { kind: "schema", name: "Album" },
    place: "`title`",
    property: "description",
    before: '"One"',
    after: '"Two"',
  },
];
const subjects = changesBySubject(specification, changes);

test("changes stand together by what they are changes of, operations first", () => {
  const names = subjects.map(({ name }) => name);
  expect(names).toEqual(["GET /albums", "Schema Gone", "Schema Album", "Parameter Limit"]);
});

test("what breaks programs comes first", () => {
  expect(subjects[0]?.lines).toEqual([
    { kind: "removed", breaking: true, text: "response `403`" },
    { kind: "added", breaking: false, text: "parameter `market`" },
  ]);
});

test("what still exists is linked, and what is shared names its operations", () => {
  expect(subjects.map(({ link }) => link)).toEqual([
    "/reference/get-albums/",
    undefined,
    "/schemas/#album",
    undefined,
  ]);
  expect(subjects[3]?.operations.map(({ operationId }) => operationId)).toEqual(["listLibraryAlbums"]);
});

test("values are told, and texts that were reworded are not", () => {
  expect(subjects[3]?.lines[0]?.text).toBe("`maximum`, from `100` to `50`");
  expect(subjects[2]?.lines[0]?.text).toBe("`title`: `description`");
});
