import { isThorough } from "@gatefold/test-helpers/thorough";
import { expect, test } from "vitest";
import { findings } from "./axe.ts";
import { describeDemo } from "./demo.ts";
import { fillLibrary, pages } from "./pages.ts";
import { picture } from "./picture.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
const narrowest = { look: "320 pixels", viewport: { width: 320, height: 600 }, media: {} } as const;
const looks = [
  { look: "desktop, light", viewport: desktop, media: { colorScheme: "light" } },
  { look: "desktop, dark", viewport: desktop, media: { colorScheme: "dark" } },
  { look: "phone, dark", viewport: phone, media: { colorScheme: "dark" } },
  { look: "phone, light", viewport: phone, media: { colorScheme: "light" } },
  narrowest,
  { look: "zoomed to 200 %", viewport: { width: 640, height: 400 }, media: {} },
  { look: "forced colors", viewport: desktop, media: { forcedColors: "active" } },
] as const;

/** The ways in which a page is looked at: two that change from page to page, and the narrowest; to be thorough, all. */
function looksAt(page: number) {
  if (isThorough) return looks;
  const [first, second] = [looks[page % looks.length], looks[(page + 1) % looks.length]];
  return looks.filter((each) => each === first || each === second || each === narrowest);
}

describeDemo("every page", (demo) => {
  test.for(pages)("axe finds nothing, and nothing is wider than the window ($name)", async (shown) => {
    if (!shown.isEmpty) await fillLibrary(demo());
    const page = await shown.open(demo());
    for (const { look, viewport, media } of looksAt(pages.indexOf(shown))) {
      await page.emulateMedia(media);
      await page.setViewportSize(viewport);
      await expect
        .poll(() => page.evaluate("document.documentElement.scrollWidth"), { message: look })
        .toBe(viewport.width);
      expect(await findings(page), look).toEqual([]);
      await picture(page, `${shown.name} ${look}`);
    }
  });
});
