import { expect, test } from "vitest";
import { llmsFullTxt, llmsTxt } from "./llms.ts";

const groups = [{ label: "Look up", items: [{ label: "Errors", link: "/errors/" }] }];
const errors = { path: "/errors/", title: "Errors", description: "Every code.", markdown: "# Errors\n" };
const hidden = { path: "/hidden/", title: "Hidden", description: "", markdown: "# Hidden\n" };
const file = { path: "/openapi.json", description: "the specification", bytes: 63_999 };

test("the list has the pages of the navigation with their addresses, and the files with their sizes", () => {
  const facts = { title: "Gatefold", summary: "A toolkit.", notes: "Every call has a token." };
  const site = { ...facts, root: "https://docs.example/base", files: [file] };
  expect(llmsTxt(site, groups, [hidden, errors])).toBe(`# Gatefold

> A toolkit.

Every call has a token.

## Look up

- [Errors](https://docs.example/base/errors.md): Every code.

## Files

- [openapi.json](https://docs.example/base/openapi.json): the specification (64 KB)
`);
});

test("the whole begins with what the site is", () => {
  expect(llmsFullTxt({ summary: "A toolkit." }, groups, [hidden, errors])).toBe(
    "> A toolkit.\n\n---\n\n# Errors\n",
  );
});
