import { type Browser, chromium } from "playwright-core";
import { findChromium, MISSING_CHROMIUM } from "./find-chromium.ts";

/** Nothing but the page: no sandbox, for containers lack it, and no traffic of the browser's own. */
const ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** On a busy machine it takes more than the 30 seconds that are usual. */
const LAUNCH_MS = 100_000;

/**
 * Starts the browser.
 *
 * @param more arguments on its command line
 * @throws Error where there is none
 */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(MISSING_CHROMIUM);
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more], timeout: LAUNCH_MS });
}
