import { expect, test } from "vitest";
import { html } from "./pages.ts";

test("text is escaped, markup is not, and a list stands line by line", () => {
  const list = ["<a>", "b"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul title="${`"'&`}">${list}</ul>`.text).toBe(
    '<ul title="&quot;&#39;&amp;"><li>&lt;a&gt;</li>\n<li>b</li></ul>',
  );
});
