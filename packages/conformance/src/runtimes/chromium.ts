import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Nothing but the page: no sandbox, for containers lack it, and no traffic of the browser's own. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** For what waits for the browser: on a busy machine it takes more than the 30 seconds that are usual. */
export const PATIENT = { timeout: 100_000 };

/** Why a test is skipped on a developer's machine. */
export const NO_BROWSER = "needs Chromium: install it, or set CHROMIUM_PATH";

/**
 * Starts the browser to test with: that of `CHROMIUM_PATH`, or where Debian and others put it.
 *
 * @returns `undefined` where there is none on a developer's machine
 * @throws Error where there is none in CI
 */
export async function startChromium(): Promise<Browser | undefined> {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  if (executablePath !== undefined)
    return chromium.launch({ executablePath, args: ARGUMENTS, timeout: PATIENT.timeout });
  if (process.env["CI"]) throw new Error(NO_BROWSER);
  console.warn(`The browser is left out: it ${NO_BROWSER}`);
  return undefined;
}
