import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { describeSite } from "./describe-site.ts";
import { visitedPages } from "./visited-pages.ts";

const ALL_PAGES_MS = 600_000;

/** Each theme and each width; colours don't depend on the width. */
const readers = [
  { name: "desktop, light", colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { name: "phone, dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

/** What stands alone and is pressed; a radio button is pressed by its label. */
const CONTROLS = [
  "button, select, summary, textarea, input:not([type=radio])",
  ".tabs label, fieldset label, header a, footer .links a, .links > a",
].join();

describeSite("accessibility", (site) => {
  test("axe finds nothing on a page, on a desktop in light and on a phone in dark", {
    timeout: ALL_PAGES_MS,
  }, async () => {
    const context = await site.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const found: Record<string, unknown> = {};
    for (const path of [...visitedPages, "/demo/"]) {
      await page.goto(site.url(path));
      if (path === "/demo/") await page.getByText("20 albums").waitFor();
      for (const { name, colorScheme, viewport } of readers) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        const all = await violations(page);
        if (all.length > 0) found[`${path} (${name})`] = all;
      }
    }
    await context.close();
    expect(found).toEqual({});
  });

  test("controls are at least 44 pixels high where fingers point", async () => {
    const viewport = { width: 390, height: 844 };
    const context = await site.newContext({
      viewport,
      hasTouch: true,
      isMobile: true,
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const small: Record<string, unknown> = {};
    for (const path of ["/", "/guides/start/", "/reference/move-playlist-tracks/", "/errors/", "/schemas/"]) {
      await page.goto(site.url(path));
      const all = await page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(CONTROLS)})]
        .map((control) => ({ control, height: Math.round(control.getBoundingClientRect().height) }))
        .filter(({ control, height }) => control.checkVisibility({ visibilityProperty: true }) && height < 44)
        .map(({ control, height }) => (control.ariaLabel ?? control.textContent.trim()) + ": " + height)`);
      if (all.length > 0) small[path] = all;
    }
    await context.close();
    expect(small).toEqual({});
  });

  test("axe finds text without contrast, although it measures only some of what looks the same", async () => {
    const context = await site.newContext({ colorScheme: "light" });
    const page = await context.newPage();
    const gray = '<p style="color: #bbb">gray</p>';
    await page.setContent(`<html lang="en"><title>Test</title><main><h1>Test</h1>${"<p>black</p>".repeat(9)}
      <p style="color: #bbb; display: none">gray</p>${gray.repeat(9)}
      <div style="background: #333"><p>black on dark</p></div></main>`);
    const texts = (await violations(page)).map((found) => found.replace(/^(.*?): <.*>(.*)<.*$/, "$1 $2"));
    expect(texts).toEqual([...Array(3).fill("color-contrast gray"), "color-contrast black on dark"]);
    await context.close();
  });

  test("axe finds nothing in an open search, an open answer with all details, and the open menu", async () => {
    const context = await site.newContext({ serviceWorkers: "block", colorScheme: "light" });
    const page = await context.newPage();
    await page.goto(site.url("/reference/list-library-albums/"));
    await page.getByText("Key and token", { exact: true }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("200 OK").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").fill("cursor");
    await page.getByRole("status").getByText("for “cursor”").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
