import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Linux distributions install it. Without a window it takes less of the processor, so that one comes first. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The message for when {@link findChromium} finds none. */
export const MISSING_CHROMIUM = "Chromium is missing: install it, or set CHROMIUM_PATH";

/** The path of the program: `CHROMIUM_PATH`, or where it is installed. */
export function findChromium(): string | undefined {
  return [process.env["CHROMIUM_PATH"], ...PLACES].find((path) => path && existsSync(path));
}

/**
 * Whether tests can use a browser, for `describe.skipIf`.
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

/** No sandbox, because containers lack it, and no network traffic of the browser itself. */
const ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** On a busy machine, the default of 30 seconds is too short. */
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
