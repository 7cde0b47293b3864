import { launchChromium } from "@gatefold/test-chromium";
import type { Browser } from "playwright-core";
import { freePort } from "../process/free-port.ts";

/** A browser that Lighthouse and we drive. */
export interface BenchBrowser {
  readonly browser: Browser;
  /** Where its protocol for debugging is. */
  readonly port: number;
}

/** Starts Debian's Chromium, or the one of `CHROMIUM_PATH`. */
export async function launchBrowser(): Promise<BenchBrowser> {
  const port = await freePort();
  return { browser: await launchChromium(`--remote-debugging-port=${port}`), port };
}
