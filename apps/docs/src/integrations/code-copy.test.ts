import { expect, test } from "vitest";
import { builtSite } from "../../test/built-site.ts";
import { withOwnButtons } from "./code-copy.ts";

const BLOCK = `<div class="copy"><div aria-live="polite"></div><button title="Copy to clipboard" data-copied="Copied!" data-code="a &quot;b&quot;\u007fc"><div></div></button></div>`;

test("each block of code gets a button of the site, with its own text", () => {
  const html = withOwnButtons(
    `<figure><pre>1</pre>${BLOCK}</figure><p>${BLOCK.replace("a &quot;", "d &quot;")}`,
  );
  expect(html.match(/data-code="[^"]*"/g)).toEqual([
    'data-code="a &quot;b&quot;\u007fc"',
    'data-code="d &quot;b&quot;\u007fc"',
  ]);
  expect(html.match(/<button[^>]*>[^<]*/g)).toEqual(Array(2).fill('<button type="button">Copy'));
});

test("no page has another button that copies code", () => {
  const { pages } = builtSite();
  const blocks = pages.flatMap(({ root }) => root.querySelectorAll(".expressive-code figure"));
  expect(blocks.length).toBeGreaterThan(300);
  expect(blocks.filter((block) => block.querySelectorAll("button").length !== 1)).toEqual([]);
  expect(blocks.filter((block) => !block.querySelector("copy-button > button"))).toEqual([]);
});
