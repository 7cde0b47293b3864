import { isThorough } from "@gatefold/test-helpers/thorough";
import { expect, test } from "vitest";
import { findings } from "./axe.ts";
import { describeDemo } from "./demo.ts";
import { fillLibrary, pages } from "./pages.ts";
import { picture } from "./picture.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
const looks = [
  { look: "desktop, light", viewport: desktop, media: { colorScheme: "light" } },
  { look: "desktop, dark", viewport: desktop, media: { colorScheme: "dark" } },
  { look: "phone, dark", viewport: phone, media: { colorScheme: "dark" } },
  { look: "phone, light", viewport: phone, media: { colorScheme: "light" } },
  { look: "320 pixels", viewport: { width: 320, height: 600 }, media: {} },
  { look: "zoomed to 200 %", viewport: { width: 640, height: 400 }, media: {} },
  { look: "forced colors", viewport: desktop, media: { forcedColors: "active" } },
] as const;

/** Axe looks at a page in two of the ways, which change from page to page; in all of them to be thorough. */
function isMeasured(page: number, look: number): boolean {
  return isThorough || look === page % looks.length || look === (page + 1) % looks.length;
}

describeDemo("every page", (demo) => {
  test.for(pages)("axe finds nothing, and nothing is wider than the window ($name)", async (shown) => {
    if (!shown.isEmpty) await fillLibrary(demo());
    const page = await shown.open(demo());
    for (const [index, { look, viewport, media }] of looks.entries()) {
      await page.emulateMedia(media);
      await page.setViewportSize(viewport);
      await expect
        .poll(() => page.evaluate("document.documentElement.scrollWidth"), { message: look })
        .toBe(viewport.width);
      if (isMeasured(pages.indexOf(shown), index)) expect(await findings(page), look).toEqual([]);
      await picture(page, `${shown.name} ${look}`);
    }
  });
});
