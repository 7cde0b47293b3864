import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser to test with: `CHROMIUM_PATH`, or where Debian and others put it. */
export const chromiumPath: string | undefined = [process.env["CHROMIUM_PATH"], ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

/** Nothing but the page: no sandbox, for containers lack it, and no traffic of the browser's own. */
export const chromiumArguments: string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
