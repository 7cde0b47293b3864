import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listOperations } from "../model/operations.ts";
import { specification } from "../spec/current.ts";
import { sourceFile, sourceLinks } from "./source-links.ts";

const page = { title: "Rate limits", filePath: "src/content/docs/rate-limits.md", operation: undefined };

test("a page leads to its file and to a form for feedback", () => {
  expect(sourceLinks("https://git.example/it", page)).toEqual([
    {
      text: "Edit this page",
      url: "https://git.example/it/edit/main/apps/docs/src/content/docs/rate-limits.md",
    },
    { text: "Give feedback", url: "https://git.example/it/issues/new?title=Docs%3A%20Rate%20limits" },
  ]);
});

test("a page of many files has only the form, and without a repository there are no links", () => {
  const links = sourceLinks("https://git.example/it", { ...page, filePath: undefined });
  expect(links.map(({ text }) => text)).toEqual(["Give feedback"]);
  expect(sourceLinks(undefined, page)).toEqual([]);
});

test("every operation has the file that its page leads to", () => {
  const files = listOperations(specification).map((operation) =>
    sourceFile({ filePath: undefined, operation }),
  );
  const root = join(import.meta.dirname, "../../../..");
  expect(files.filter((file) => file === undefined || !existsSync(join(root, file)))).toEqual([]);
});
