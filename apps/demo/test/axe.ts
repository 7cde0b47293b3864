import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { axeViolations } from "@gatefold/test-chromium/axe";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds once all is read and nothing moves any more, as `rule: element`. */
export async function findings(page: Page): Promise<readonly string[]> {
  // A wider window shows more albums, which are read first.
  await page.waitForFunction(`!document.querySelector("[aria-busy=true]")`);
  return axeViolations(page, { axe });
}
