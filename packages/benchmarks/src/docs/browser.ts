import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { freePort } from "../process/free-port.ts";

/** A browser that Lighthouse and we drive. */
export interface BenchBrowser {
  readonly browser: Browser;
  /** Where its protocol for debugging is. */
  readonly port: number;
}

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts Debian's Chromium, or the one of `CHROMIUM_PATH`. */
export async function launchBrowser(): Promise<BenchBrowser> {
  const executablePath = [process.env["CHROMIUM_PATH"], ...PLACES].find((path) => path && existsSync(path));
  if (executablePath === undefined) throw new Error("chromium is missing: install it, or set CHROMIUM_PATH");
  const port = await freePort();
  const args = ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`];
  return { browser: await chromium.launch({ executablePath, args }), port };
}
