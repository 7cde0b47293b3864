import { expect, test } from "vitest";
import { externalize, selectByPart } from "./inline-parts.ts";

test("scripts and styles become files, in their places", () => {
  const { html, files } = externalize(
    `<script>one()</script><script type="module">two()</script><style media="print">p{}</style>`,
    "/base/_astro/",
  );
  const [one, two, style] = files;
  expect(files.map(({ content }) => content)).toEqual(["one()", "two()", "p{}"]);
  expect(html).toBe(
    [
      `<script src="/base/_astro/${one?.name}"></script>`,
      `<script type="module" src="/base/_astro/${two?.name}"></script>`,
      `<link rel="stylesheet" href="/base/_astro/${style?.name}" media="print">`,
    ].join(""),
  );
});

test("what is a file already, and data, stay", () => {
  const page = `<script src="/a.js"></script><script type="application/ld+json">{"a":"$&"}</script>`;
  expect(externalize(page, "/")).toEqual({ html: page, files: [] });
});

test("style attributes become rules, also behind attributes with a greater-than sign", () => {
  const { html, files } = externalize(
    `<head></head><a data-code="a => b" style="--x:&quot;1&quot;"></a><p style="--x:2"></p>text style="no"`,
    "/",
  );
  expect(files).toHaveLength(1);
  expect(files[0]?.content).toMatch(/\[data-style="\w{8}"\]\{--x:"1"\}/);
  expect(html).toMatch(
    /<a data-code="a => b" data-style="\w+"><\/a><p data-style="\w+"><\/p>text style="no"/,
  );
  expect(html).toContain(`<link rel="stylesheet" href="/${files[0]?.name}"></head>`);
});

test("the same content has the same name on every page", () => {
  const name = (page: string) => externalize(page, "/").files[0]?.name;
  expect(name("<style>p{}</style>")).toBe(name("<p></p><style>p{}</style>"));
});

test("style sheets select what had a style attribute", () => {
  expect(selectByPart(`span[style^='--']:not([class]){}`)).toBe("span[data-style]:not([class]){}");
});
