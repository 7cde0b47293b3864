import { expect, test } from "vitest";
import { builtSite } from "../built-site.ts";
import { describeSite } from "./describe-site.ts";

const MAX_HEIGHT_PX = 4000;

const guides = builtSite()
  .pages.map(({ path }) => path)
  .filter((path) => path.startsWith("/guides/"));

describeSite("length", (site) => {
  test(`a guide is at most ${MAX_HEIGHT_PX} pixels long on the screen of a laptop`, async () => {
    const context = await site.newContext({
      serviceWorkers: "block",
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    expect(guides.length).toBeGreaterThan(30);
    const long: Record<string, number> = {};
    for (const path of guides) {
      await page.goto(site.url(path));
      const height = await page.evaluate<number>("document.documentElement.scrollHeight");
      if (height > MAX_HEIGHT_PX) long[path] = height;
    }
    await context.close();
    expect(long).toEqual({});
  });

  test("long lists of the other pages are folded by resource", async () => {
    for (const [path, width, maxHeightPx] of [
      ["/", 390, 9500],
      ["/documented/", 1280, 4500],
    ] as const) {
      const context = await site.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(site.url(path));
      expect(await page.evaluate("document.documentElement.scrollHeight"), path).toBeLessThan(maxHeightPx);
      await page.locator('.resource summary:has(strong:text-is("Library"))').click();
      await page.locator('.resource a[href$="/list-library-albums/"]').first().waitFor();
      await context.close();
    }
  });
});
