import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { specification } from "../spec/current.ts";
import { operationSidebar } from "../site/navigation.ts";

test("every tag with operations is a group, in the order of the specification", () => {
  const labels = operationSidebar(specification).map(({ label }) => label);
  expect(labels).toEqual(specification.tags.map(({ name }) => name));
});

test("operations that are added to the specification stand in the group of its tag, after the others", () => {
  const library = operationSidebar(fixtureDocument()).find(({ label }) => label === "Library");
  expect(library?.items.slice(6, 8)).toEqual([
    {
      label: "List mixtapes",
      link: "/reference/list-mixtapes/",
      badge: { text: "GET", class: "method method-get" },
    },
    {
      label: "Add a mixtape",
      link: "/reference/add-mixtape/",
      badge: { text: "POST", class: "method method-post" },
    },
  ]);
});

test("a tag without operations is no group", () => {
  const tags = [...specification.tags, { name: "Playback", description: "" }];
  expect(operationSidebar({ ...specification, tags }).map(({ label }) => label)).not.toContain("Playback");
});
