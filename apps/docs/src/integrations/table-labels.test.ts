import { expect, test } from "vitest";
import { labelCells } from "./table-labels.ts";

test("each cell but the first of its row says what it is", () => {
  const table =
    "<table><thead><tr><th>A</th><th>B</th><th>C &amp; D</th></tr></thead><tbody><tr><th>1</th><td>2</td><td><code>a | b</code></td></tr></tbody></table>";
  expect(labelCells(`<p>${table}</p>`)).toBe(
    [
      '<p><table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader">A</th>',
      '<th role="columnheader">B</th><th role="columnheader">C &amp; D</th></tr></thead>',
      '<tbody role="rowgroup"><tr role="row"><th role="rowheader">1</th><td role="cell" data-label="B">2</td>',
      '<td role="cell" data-label="C & D"><code>a | b</code></td></tr></tbody></table></p>',
    ].join(""),
  );
});

test("a page without tables stays as it is", () => {
  expect(labelCells("<p>1 < 2</p>")).toBe("<p>1 < 2</p>");
});
