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
});
