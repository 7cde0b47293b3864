import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { withDiagrams } from "./diagrams.ts";

/** A block as Expressive Code makes it, whose first block on a page brings its style sheet. */
function block(language: string, ...lines: readonly string[]): string {
  const code = lines.map((line) => `<div class="ec-line"><div class="code">${line}</div></div>`).join("");
  return `<div class="expressive-code"><link rel="stylesheet" href="/ec.css"><figure><pre data-language="${language}"><code>${code}</code></pre></figure></div>`;
}

test("blocks with the text of a diagram become drawings, and no other", () => {
  const html = `${block("sh", "npm start")}${block("diagram", "flow: It", "a = A &amp; B", "---", "c = C", "a &gt; c")}`;
  const page = parse(withDiagrams(html), { blockTextElements: {} });
  expect(page.querySelectorAll(".expressive-code").map(({ text }) => text)).toEqual(["npm start"]);
  expect(page.querySelectorAll(".diagram text").map(({ text }) => text)).toEqual(["A & B", "C"]);
  expect(page.querySelectorAll("link")).toHaveLength(2);
});
