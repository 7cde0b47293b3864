import { hasChromium, launchChromium } from "@gatefold/test-chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { type Pages, startPages } from "./static-pages.ts";
import { startWorld, type World } from "./world.ts";

/** A server, pages with the client in them, and a browser. They are there from the first hook of the tests on. */
export interface BrowserWorld {
  readonly world: () => World;
  readonly pages: () => Pages;
  readonly browser: () => Browser;
}

/** For what waits for the browser: on a busy machine it takes more than the 30 seconds that are usual. */
export const PATIENT = { timeout: 100_000 };

/** Tests in a browser. */
export function describeInBrowser(name: string, tests: (world: BrowserWorld) => void): void {
  describe.skipIf(!hasChromium())(`${name} (needs chromium)`, () => {
    let world: World;
    let pages: Pages;
    let browser: Browser;
    beforeAll(async () => {
      [world, pages, browser] = await Promise.all([startWorld(), startPages(), launchChromium()]);
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all([world?.stop(), pages?.stop()]);
    });
    tests({ world: () => world, pages: () => pages, browser: () => browser });
  });
}
