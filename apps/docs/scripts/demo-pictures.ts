import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "@gatefold/test-chromium";
import sharp from "sharp";
import { serveSite } from "../test/browser/serve-site.ts";

// Makes the pictures of the demo that the start page shows, from the built site: `pnpm build`, then
// `node scripts/demo-pictures.ts`, then `pnpm build` again.

const FOLDER = join(import.meta.dirname, "../src/pictures/demo");
const FONT = join(
  import.meta.dirname,
  "../node_modules/@fontsource/inter/files/inter-latin-WEIGHT-normal.woff2",
);

/** By the layout of the start page, and how wide the browser is there. */
const LAYOUTS = { phone: 390, tablet: 768, column: 1280, laptop: 1440, wide: 1920 } as const;

/** The app has the typeface of the system, which may be none here. */
function typeface(): string {
  const faces = [400, 600, 700, 800].map((weight) => {
    const data = readFileSync(FONT.replace("WEIGHT", String(weight))).toString("base64");
    return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
  });
  return `${faces.join("\n")} :root { font-family: Inter; }`;
}

const site = await serveSite();
const browser = await launchChromium();
for (const colorScheme of ["light", "dark"] as const)
  for (const [layout, width] of Object.entries(LAYOUTS)) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width, height: 1000 },
      deviceScaleFactor: layout === "wide" ? 1.5 : 2,
      reducedMotion: "reduce",
    });
    await page.goto(site.url("/"));
    await page.getByRole("button", { name: "Run the demo" }).click();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Discovery" }).first().waitFor();
    await frame.locator("body").evaluate(async (body, text) => {
      body.append(Object.assign(document.createElement("style"), { textContent: text }));
      await document.fonts.ready;
    }, typeface());
    await page.locator("h1").first().focus();
    const png = await page.locator("iframe").screenshot({ animations: "disabled" });
    await sharp(png)
      .webp({ quality: 72, effort: 6 })
      .toFile(join(FOLDER, `${colorScheme}-${layout}.webp`));
    await page.close();
  }
await browser.close();
await site.stop();
