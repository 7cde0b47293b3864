import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeSite } from "./describe-site.ts";
import { visitedPages } from "./visited-pages.ts";

/** What a reader types, and the first result with its kind. The test of forty questions has no browser. */
const SEARCHES = {
  cursor: /^Guide Pagination and batching: Read a list page by page/,
  "token expired": /^Error INVALID_ACCESS_TOKEN Cause/,
  createClient: /^Export createClient Client and its options /,
};

const FIELD = "200.data.user.libraryAlbums.edges.node.id";

describeSite("finding one's way", (site) => {
  let page: Page;

  beforeAll(async () => {
    page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
  });

  async function open(path: string): Promise<void> {
    await page.goto(site.url(path));
  }

  test("the search finds what is meant first", async () => {
    await open("/");
    await page.keyboard.press("Control+k");
    for (const [words, first] of Object.entries(SEARCHES)) {
      await page.getByRole("searchbox").fill(words);
      await page.getByRole("status").getByText(`for “${words}”`).waitFor();
      expect(await page.locator("[data-results] a").first().textContent()).toMatch(first);
    }
    await page.getByRole("searchbox").fill("pagniation");
    await page.getByRole("status").getByText("No exact match for “pagniation”").waitFor();
    expect(await page.locator("[data-results] strong").first().textContent()).toMatch(/^Pagination/);
  });

  test("on a phone the kind, the title and the text of a result stand one below the other", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const context = await site.newContext({ ...phone, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(site.url("/guides/react/"));
    await page.getByRole("button", { name: "Search" }).tap();
    await page.getByRole("searchbox").fill("cursor");
    const parts = page.locator("[data-results] li").first().locator("a > *");
    await parts.first().waitFor();
    const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
    expect(boxes.length).toBe(3);
    for (const [index, box] of boxes.entries()) {
      expect(box?.x).toBe(boxes[0]?.x);
      expect(box?.width).toBeGreaterThan(250);
      const above = boxes[index - 1];
      if (above) expect(box?.y).toBeGreaterThanOrEqual(above.y + above.height);
    }
    await context.close();
  });

  test("a link to a field opens what the field lies in, at once and on the page", async () => {
    await open(`/reference/list-library-albums/#${FIELD}`);
    const field = page.locator(`[id="${FIELD}"]`);
    await field.waitFor();
    await expect
      .poll(() => field.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = false;
      location.hash = "";
    });
    expect(await field.isVisible()).toBe(false);
    for (const id of [FIELD, "error.THROTTLED"]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await page.locator(`[id="${id}"]`).waitFor();
    }
  });

  test("a link to an export or a member opens it, and its typeface comes from the site", async () => {
    await open("/sdk/client/#RetryOptions.maxAttempts");
    await page.locator('[id="RetryOptions.maxAttempts"]').waitFor();
    expect(await page.locator(".fold details:not([open]) .api-code").first().isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.fonts.check("16px Inter", "a"))).toBe(true);
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).host),
    );
    expect(new Set(hosts)).toEqual(new Set([new URL(site.url("/")).host]));
  });

  test("every field of an operation has a link to itself", async () => {
    await open("/reference/list-library-albums/");
    const links = page.locator(".head > .field-link");
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(targets).toEqual(
      expect.arrayContaining(["#query.limit", `#${FIELD}`, "#200-header-x-request-id"]),
    );
    expect(targets).toHaveLength(await page.locator(".head > code").count());
  });

  test("an address with a stray percent sign is no trouble", async () => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await open("/errors/#%");
    await open("/reference/get-album/#100%");
    expect(errors).toEqual([]);
  });

  test("the language of samples goes along, and back", async () => {
    await open("/reference/get-album/");
    await page.locator("sample-tabs [value=fetch]").check();
    await open("/reference/get-albums/");
    const chosen = page.locator("sample-tabs :checked");
    await expect.poll(() => chosen.inputValue()).toBe("fetch");
    await page.locator("sample-tabs [value=python]").check();
    await page.goBack();
    await expect.poll(() => chosen.inputValue()).toBe("python");
    const panel = page.locator("sample-tabs .panel:visible");
    await expect.poll(() => panel.getAttribute("data-sample")).toBe("python");
  });

  test("the table of contents shows where the reader is, also after a turn of the screen", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open("/errors/");
    const shown = page.locator("starlight-toc [aria-current=true]");
    await expect.poll(async () => (await shown.textContent())?.trim()).toBe("Overview");
    await page.locator("starlight-toc a", { hasText: "404 Not Found" }).click();
    await shown.getByText("404 Not Found").waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      location.hash = "INVALID_AUTH_TYPE";
    });
    await page.locator("mobile-starlight-toc .display-current", { hasText: "INVALID_AUTH_TYPE" }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("mobile-starlight-toc .display-current", { hasText: "Overview" }).waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test("an example is copied as it stands", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const reader = await (await site.newContext({ serviceWorkers: "block", permissions })).newPage();
    // The button says so for a moment; the test controls the clock.
    await reader.clock.install({ time: 0 });
    await reader.clock.pauseAt(1000);
    await reader.goto(site.url("/reference/add-library-album/"));
    // Also without a pointer on it.
    const copy = reader.locator("sample-tabs copy-button button");
    expect(await copy.evaluate((button) => getComputedStyle(button).opacity)).toBe("1");
    const example = reader.locator("json-block").first();
    await example.getByRole("button", { name: "Copy" }).click();
    await example.getByRole("button", { name: "Copied" }).waitFor();
    const copied: unknown = JSON.parse(await reader.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject({ data: { saveAlbum: { saveState: "SAVED" } } });
    await reader.clock.fastForward(2000);
    await example.getByRole("button", { name: "Copy" }).waitFor();
    await reader.context().close();
  });

  test("on paper all fields are shown in dark on light, and nothing to press", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await open("/reference/list-library-albums/");
    expect(await page.locator(`[id="${FIELD}"]`).isVisible()).toBe(true);
    expect(await page.locator('[id="error.THROTTLED"]').isVisible()).toBe(true);
    expect(await page.locator("main :is(button, input, select)").filter({ visible: true }).count()).toBe(0);
    const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(Number(paper.match(/\d+/)?.[0])).toBeGreaterThan(240);
    await page.emulateMedia({ media: "screen", colorScheme: null });
  });

  test("the navigation shows the links of the page's group alone, and that of the page in sight", async () => {
    await page.setViewportSize({ width: 1280, height: 700 });
    for (const [path, others] of [
      ["/reference/get-albums/", "/guides/vitest/"],
      ["/versions/", "/reference/get-albums/"],
    ] as const) {
      await open(path);
      const link = page.locator('.sidebar-pane a[aria-current="page"]');
      await expect
        .poll(() => link.evaluate((a) => a.getBoundingClientRect().bottom <= innerHeight))
        .toBe(true);
      expect(await page.locator(`.sidebar-pane a[href$="${others}"]`).isVisible()).toBe(false);
      expect(await page.evaluate("scrollY")).toBe(0);
    }
  });

  test("with the menu and the theme the keyboard gets by on a phone", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open("/");
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.press("Enter");
    const theme = page.locator("theme-select select").filter({ visible: true });
    await theme.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.keyboard.press("Escape");
    await expect.poll(() => theme.count()).toBe(0);
    await expect.poll(() => menu.evaluate((button) => button.matches(":focus"))).toBe(true);
  });

  test("no page scrolls sideways at 320 pixels, with all that opens open", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const path of visitedPages) {
      await open(path);
      const width = await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return document.documentElement.scrollWidth;
      });
      if (width > 320) wide.push(`${path} ${width}`);
    }
    expect(wide).toEqual([]);
  });
});
