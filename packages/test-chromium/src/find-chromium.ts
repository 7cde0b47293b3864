import { existsSync } from "node:fs";

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
