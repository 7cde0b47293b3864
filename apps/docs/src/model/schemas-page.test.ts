import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { schemaEntries, schemaPath } from "./schemas-page.ts";

const entries = new Map(schemaEntries(specification).map((entry) => [entry.name, entry]));

test("every named schema has an entry, with where it is used", () => {
  expect([...entries.keys()].toSorted()).toEqual(Object.keys(specification.components.schemas).toSorted());
  expect(entries.get("Market")?.usedIn).toContain("Album");
});

test("fields that have a name of their own are not unfolded", () => {
  const artists = entries.get("Album")?.fields.find(({ name }) => name === "artists");
  expect(artists).toMatchObject({
    fields: [],
    type: { text: "array of objects", schemaName: "ArtistReference" },
  });
});

test("a link to a schema leads to the anchor of its entry", () => {
  expect(schemaPath("Album")).toBe(`/schemas/#${entries.get("Album")?.anchor}`);
});
