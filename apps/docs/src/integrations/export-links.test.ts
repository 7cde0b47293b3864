import { expect, test } from "vitest";
import { placesByName, withExportLinks } from "./export-links.ts";

const places = new Map([["createClient", "/sdk/client/#createClient"]]);
const link = '<a href="/base/sdk/client/#createClient"><code>createClient</code></a>';

test("the first mention of an export in a page is a link", () => {
  const html =
    "<nav><code>createClient</code></nav><main><code>other</code> <code>createClient</code> <code>createClient</code></main>";
  expect(withExportLinks(html, places, "/base")).toBe(
    `<nav><code>createClient</code></nav><main><code>other</code> ${link} <code>createClient</code></main>`,
  );
});

test("what is a link already, a heading or a block gets none", () => {
  const html =
    '<main><h2><code>createClient</code></h2><a href="#x"><code>createClient</code></a><pre><code>createClient</code></pre></main>';
  expect(withExportLinks(html, places, "/base")).toBe(html);
});

test("a call is linked too, and a page without content stays", () => {
  expect(withExportLinks("<main><code>createClient(options)</code></main>", places, "")).toContain(
    '<a href="/sdk/client/#createClient"><code>createClient(options)</code></a>',
  );
  expect(withExportLinks("<p><code>createClient</code></p>", places, "")).toBe(
    "<p><code>createClient</code></p>",
  );
});

test("names that stand for one export lead to it, others and plain words to none", () => {
  const names = placesByName();
  expect(names.get("createTransport")).toBe("/sdk/client/functions/#createTransport");
  expect(names.get("music.albums.get")).toBe("/sdk/client/methods/#AlbumsResource.get");
  expect(names.has("createEmulator")).toBe(false);
  expect(names.has("main")).toBe(false);
});
