import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser to test with: `CHROMIUM_PATH`, or where Debian and others put it. */
export const chromiumPath: string | undefined = [process.env["CHROMIUM_PATH"], ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

if (chromiumPath === undefined && process.env["CI"] === "true")
  throw new Error("chromium is missing: install it, or set CHROMIUM_PATH");

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

/** Starts the browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "", args: ARGUMENTS });
}
