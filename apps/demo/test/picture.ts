import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** `SCREENSHOTS=folder` keeps pictures of all pages. */
const folder = process.env["SCREENSHOTS"];

/** Takes a picture of what is in the window, in one colour scheme or as the page is. */
export async function picture(
  page: Page,
  name: string,
  media: { readonly colorScheme?: "light" | "dark" } = {},
): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia(media);
  const size = media.colorScheme ? ` ${page.viewportSize()?.width} ${media.colorScheme}` : "";
  await page.screenshot({ path: join(folder, `${name}${size}.png`) });
}
