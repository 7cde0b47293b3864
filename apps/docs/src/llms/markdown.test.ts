import { expect, test } from "vitest";
import { pageMarkdown } from "./markdown.ts";

const place = { origin: "https://docs.example", path: "/base/page/" };
const markdown = (html: string) => pageMarkdown(html, place);

test("links are whole, and anchors are those of the page", () => {
  const links = `<a href="/base/errors/">Errors</a> <a href="#here">here</a> <a href="../up/">up</a> <a href="https://a.example/">there</a>`;
  expect(markdown(links)).toBe(
    "[Errors](https://docs.example/base/errors/) [here](https://docs.example/base/page/#here) [up](https://docs.example/base/up/) [there](https://a.example/)\n",
  );
});

test("links side by side are kept apart, and links without a text are left out", () => {
  expect(markdown(`<a href="/a/">A</a><a href="/b/">B</a> <a href="#c"><svg></svg></a>`)).toBe(
    "[A](https://docs.example/a/), [B](https://docs.example/b/)\n",
  );
});

test("a table is one, and a line in a cell does not end it", () => {
  const table =
    "<table><tr><th>A</th><th>B</th></tr><tr><td>x | y</td><td><code>z</code><br>w</td></tr></table>";
  expect(markdown(table)).toBe("| A | B |\n| --- | --- |\n| x \\| y | `z` w |\n");
});

test("lists have their numbers, and what belongs to an item is indented", () => {
  expect(markdown("<ol><li>One</li><li><p>Two</p><ul><li>a</li></ul></li></ol>")).toBe(
    "1. One\n2. Two\n\n   - a\n",
  );
});

test("what colour says is told in words", () => {
  const head = `<div class="head"><code>id</code> <span class="required">required</span><span class="source">official</span></div>`;
  expect(markdown(head)).toBe("`id` (required) (source: official)\n");
});

test("code in a line is code and nothing else", () => {
  expect(markdown("<p><code><strong>x-api-key</strong></code></p>")).toBe("`x-api-key`\n");
});

test("names keep their underscores", () => {
  expect(markdown("<p>BAD_REQUEST and *stars*</p>")).toBe("BAD_REQUEST and \\*stars\\*\n");
});

test("a diagram is told in sentences", () => {
  const figure =
    '<figure class="diagram"><svg><desc>A → B.</desc><text>A</text></svg><figcaption>The way</figcaption></figure>';
  expect(pageMarkdown(figure, place)).toBe("The way. A → B.\n");
});
