import { expect, test } from "vitest";
import { blockHeadings, blockHtml, blockHtmlWithoutAnchors, inlineHtml, plainText } from "./prose.ts";

test("a decision of Gatefold ends with its sentence", () => {
  expect(inlineHtml("Opaque. Gatefold: good for `limit` 1.5 only. And more.")).toBe(
    'Opaque. <span class="decision"><b>Gatefold:</b> good for <code>limit</code> 1.5 only.</span> And more.',
  );
});

test("what looks like HTML is text", () => {
  expect(inlineHtml("Bearer <token> & `<b>`")).toBe("Bearer &lt;token&gt; &amp; <code>&lt;b&gt;</code>");
});

test("headings have the anchors that the table of contents names", () => {
  const markdown = "Text\n\n## Where `x` comes from\n\nMore";
  expect(blockHeadings(markdown)).toEqual([
    { depth: 2, slug: "where-x-comes-from", text: "Where x comes from" },
  ]);
  expect(blockHtml(markdown)).toContain('<h2 id="where-x-comes-from">Where <code>x</code> comes from</h2>');
});

test("headings that come several times have no anchors where none are wanted", () => {
  expect(blockHtmlWithoutAnchors('## 1.1.0\n\n### Patch\n\n## 1.0.0\n\n### Patch\n\n`<h2 id="x">`')).toBe(
    "<h2>1.1.0</h2><h3>Patch</h3><h2>1.0.0</h2><h3>Patch</h3><p><code>&lt;h2 id=&quot;x&quot;&gt;</code></p>\n",
  );
});

test("plain text has no marks and no line breaks", () => {
  expect(plainText("Get `id`\n  now ")).toBe("Get id now");
});
