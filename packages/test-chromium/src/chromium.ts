import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian and others put it. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** What to say where {@link findChromium} finds none. */
export const MISSING_CHROMIUM = "Chromium is missing: install it, or set CHROMIUM_PATH";

/** The program to start: `CHROMIUM_PATH`, or where systems put it. */
export function findChromium(): string | undefined {
  return [process.env["CHROMIUM_PATH"], ...PLACES].find((path) => path && existsSync(path));
}

/**
 * Whether tests in a browser can be made, for `describe.skipIf`.
 *
 * @returns `false` where there is no browser on a developer's machine
 * @throws Error where there is none in continuous integration, which skips nothing
 */
export function hasChromium(): boolean {
  if (findChromium() !== undefined) return true;
  if (process.env["CI"] === "true") throw new Error(MISSING_CHROMIUM);
  console.warn(`Tests in a browser are skipped. ${MISSING_CHROMIUM}.`);
  return false;
}

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
