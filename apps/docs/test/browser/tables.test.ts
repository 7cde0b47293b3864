import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtSite } from "../built-site.ts";
import { describeSite } from "./describe-site.ts";

const paths = builtSite()
  .pages.filter(({ root }) => root.querySelector("main table"))
  .map(({ path }) => path);
const WIDTHS = [320, 360, 412, 800, 961, 1160, 1280, 1440];

const ALL_PAGES_MS = 600_000;

/** What is wrong with the tables of a page, as `row: what`. */
function problems(page: Page): Promise<string[]> {
  return page.locator("main table").evaluateAll((tables) => {
    /** The words of a text that stand on more than one line. */
    function brokenWords(text: Text): string[] {
      const range = document.createRange();
      return Array.from(text.data.matchAll(/[\p{L}\p{N}_]+/gu)).flatMap(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        return lines.size > 1 ? [word] : [];
      });
    }
    function textsOf(cell: Element): Text[] {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      return texts;
    }
    /** The element that scrolls the table sideways, if it is wider than the page. */
    function scroller(table: Element): Element | undefined {
      for (let at: Element | null = table; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at;
      return undefined;
    }
    return tables.flatMap((table) => {
      const frame = scroller(table);
      const left = frame ? frame.getBoundingClientRect().left - frame.scrollLeft : 0;
      const width = frame ? frame.scrollWidth : document.documentElement.clientWidth;
      const isScrolled = frame !== undefined && frame.scrollWidth > frame.clientWidth;
      const wrong = [...table.querySelectorAll("th, td")].flatMap((cell) => {
        const box = cell.getBoundingClientRect();
        const name = `“${cell.textContent?.trim().slice(0, 40)}”`;
        if (box.width === 0) return [];
        const isOut = box.right - left > width + 1 || box.left < left - 1;
        const isCut = cell.scrollWidth > cell.clientWidth + 1;
        return [
          ...(isOut ? [`${name} can't be reached`] : []),
          ...(isCut ? [`${name} is cut off`] : []),
          ...textsOf(cell)
            .flatMap(brokenWords)
            .map((word) => `${name} breaks ${word}`),
        ];
      });
      return isScrolled && frame.getAttribute("tabindex") !== "0"
        ? [...wrong, "a table can't be scrolled by keyboard"]
        : wrong;
    });
  });
}

describeSite("tables", (site) => {
  test(`no table breaks a word or hides a column at ${WIDTHS.join(", ")} pixels`, {
    timeout: ALL_PAGES_MS,
  }, async () => {
    const context = await site.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    expect(paths.length).toBeGreaterThan(5);
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(site.url(path));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        const wrong = await problems(page);
        if (wrong.length > 0) found[`${path} at ${width}`] = wrong;
      }
    }
    await context.close();
    expect(found).toEqual({});
  });

  test("a word that breaks, a column out of reach and a cut cell are found", async () => {
    const context = await site.newContext({ serviceWorkers: "block", viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.setContent(`<main style="width: 300px; overflow: hidden">
      <table><tr><td style="max-width: 3ch; overflow-wrap: anywhere">unbreakable</td></tr></table>
      <table style="width: 900px"><tr><td>one</td><td>far</td></tr></table>
      <div style="overflow: auto"><table style="width: 900px"><tr><td>wide</td></tr></table></div></main>`);
    expect(await problems(page)).toEqual([
      "“unbreakable” breaks unbreakable",
      "“one” can't be reached",
      "“far” can't be reached",
      "a table can't be scrolled by keyboard",
    ]);
    await context.close();
  });
});
