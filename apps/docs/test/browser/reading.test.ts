import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { operationPages } from "../../src/model/operation-page.ts";
import { operationPath } from "../../src/model/operations.ts";
import { plainText } from "../../src/model/prose.ts";
import { specification } from "../../src/spec/current.ts";
import { describeSite } from "./describe-site.ts";
import { visitedPages } from "./visited-pages.ts";

const MAX_STOPS = 300;

/** The visible text of a page. */
async function renderedText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the point
  return (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
}

describeSite("reading", (site) => {
  let context: BrowserContext;

  async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    context = await site.newContext({ serviceWorkers: "block", ...options });
    const page = await context.newPage();
    await page.goto(site.url(path));
    return page;
  }

  test("without JavaScript operations are readable, and nothing offers to try it", async () => {
    const page = await open("/", { javaScriptEnabled: false });
    const shown = operationPages(specification).filter(({ operation }) =>
      visitedPages.includes(operationPath(operation.operationId)),
    );
    expect(shown.length).toBeGreaterThan(2);
    for (const { operation, errors, samples, parameters } of shown) {
      await page.goto(site.url(operationPath(operation.operationId)));
      await page.locator(".codes summary").first().press("Enter");
      await page.locator(".codes .error").first().waitFor();
      await page.locator(".codes details").evaluateAll((all) => {
        for (const details of all) details.setAttribute("open", "");
      });
      const text = await renderedText(page);
      for (const { when, remedy, code } of errors)
        for (const statement of [code, when, remedy]) expect(text).toContain(plainText(statement));
      for (const { name, description } of parameters.flatMap((group) => group.parameters))
        for (const statement of [name, description]) expect(text).toContain(plainText(statement));
      for (const { id } of samples) {
        await page.locator(`sample-tabs [value=${id}]`).check();
        expect(await page.locator("sample-tabs .panel:visible").getAttribute("data-sample")).toBe(id);
      }
      const fields = page.locator(".sections details:not(.fold)").first();
      await fields.locator("summary").first().press("Enter");
      expect(await fields.locator("li").first().isVisible()).toBe(
        (await fields.getAttribute("open")) !== null,
      );
      expect(await page.locator("try-it, site-search button").filter({ visible: true }).count()).toBe(0);
    }
    await context.close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`without JavaScript the theme is ${colorScheme} where the system's is`, async () => {
      const page = await open("/", { javaScriptEnabled: false, colorScheme });
      const styles = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
      const [red = 0] = styles.match(/\d+/g)?.map(Number) ?? [];
      expect(red > 128 ? "light" : "dark").toBe(colorScheme);
      await context.close();
    });

  test("without JavaScript the colours are those that it would set", async () => {
    const colours = async (javaScriptEnabled: boolean) => {
      const page = await open("/reference/get-album/", { javaScriptEnabled, colorScheme: "light" });
      const found = await page
        .locator("header, main a, main p, .chip, .endpoint, [aria-current=page]")
        .evaluateAll((all) =>
          all.map((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor].join(" ")),
        );
      await context.close();
      return new Set(found);
    };
    expect(await colours(false)).toEqual(await colours(true));
  });

  test("on a wide screen the calls stand beside the text, from its first line on", async () => {
    for (const width of [1280, 1600]) {
      const page = await open("/reference/get-album/", { viewport: { width, height: 900 } });
      const box = async (selector: string) => {
        const found = await page.locator(selector).first().boundingBox();
        if (!found) throw new Error(`${selector} is not shown.`);
        return found;
      };
      const [head, calls, sections] = [await box(".endpoint"), await box(".calls"), await box(".sections")];
      expect(calls.x).toBeGreaterThan(head.x + head.width);
      expect(Math.abs(calls.y - head.y)).toBeLessThan(24);
      expect(sections.x).toBe(head.x);
      const above = await box(".operation > :first-child");
      expect(sections.y - above.y - above.height).toBeLessThan(60);
      await context.close();
    }
  });

  test("every section is one link away, at each width", async () => {
    for (const width of [390, 1280, 2000]) {
      const page = await open("/reference/get-album/", { viewport: { width, height: 900 } });
      if (width === 390)
        await page.getByText("On this page", { exact: true }).filter({ visible: true }).click();
      await page
        .getByRole("link", { name: "Errors", exact: true })
        .and(page.locator('[href="#errors"]:visible'))
        .click();
      await expect
        .poll(() => page.locator("h2#errors").evaluate((heading) => heading.getBoundingClientRect().top))
        .toBeLessThan(300);
      await context.close();
    }
  });

  test("the button that sends is in sight on the screen of a laptop", async () => {
    const page = await open("/reference/get-album/", { viewport: { width: 1280, height: 800 } });
    const button = await page.getByRole("button", { name: "Send" }).boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(800);
    await context.close();
  });

  /** Presses Tab until an element has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      if ((await page.locator(selector).and(page.locator(":focus")).count()) > 0) return;
    }
    throw new Error(`The keyboard does not reach ${selector}.`);
  }

  test("the keyboard alone makes a call, chooses a sample and opens an error", async () => {
    const page = await open("/reference/get-album/");
    await tabTo(page, 'sample-tabs [value="curl"]');
    await page.keyboard.press("ArrowRight");
    const panel = page.locator("sample-tabs .panel:visible");
    await expect.poll(() => panel.getAttribute("data-sample")).toBe("client");
    await tabTo(page, "[data-parameter=id]");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("B000000000");
    await page.keyboard.press("Enter");
    await page.getByText("404 Not Found").waitFor();
    await tabTo(page, "[name=view]");
    await tabTo(page, ".codes summary");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".codes details[open] .error").isVisible()).toBe(true);
    await context.close();
  });

  test("every control of a page is reached by the keyboard, and shows it", async () => {
    const page = await open("/reference/list-library-albums/");
    const wanted = await page
      .locator("main :is(a, button, input:not([type=radio]), select, summary)")
      .filter({ visible: true })
      .count();
    const reached = new Set<string>();
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll("main :is(a, button, input:not([type=radio]), select, summary)"),
        ];
        const element = document.activeElement;
        if (!element || !all.includes(element)) return undefined;
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return { index: all.indexOf(element), shown: outlineStyle !== "none" || boxShadow !== "none" };
      });
      if (at === undefined) continue;
      expect(at.shown).toBe(true);
      if (reached.has(String(at.index))) break;
      reached.add(String(at.index));
    }
    expect(reached.size).toBe(wanted);
    await context.close();
  });

  test("the search finds a field and leads to its place", async () => {
    const page = await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("edgeCount");
    // Results for the first letters are shown before.
    await page.getByRole("status").getByText("for “edgeCount”").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/reference|schemas/);
    expect(await renderedText(page)).toContain("edgeCount");
    await context.close();
  });

  test("the button copies the page as Markdown", async () => {
    const page = await open("/errors/", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Errors\n/);
    await context.close();
  });
});
