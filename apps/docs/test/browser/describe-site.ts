import { hasChromium, launchChromium } from "@gatefold/test-chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { type ServedSite, serveSite } from "./serve-site.ts";

/** The strictest policy with which the site works. Icons in style sheets are `data:` addresses, and the demo is in a frame. */
export const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** The built site and a browser. Both are ready in hooks and tests. */
export interface OpenSite extends Pick<ServedSite, "url"> {
  readonly newContext: Browser["newContext"];
}

/**
 * Tests of the built site in a browser.
 *
 * @param policy - the `Content-Security-Policy` that the site is served with
 */
export function describeSite(name: string, tests: (site: OpenSite) => void, policy?: string): void {
  describe.skipIf(!hasChromium())(`${name} (needs chromium)`, () => {
    let browser: Browser;
    let served: ServedSite;
    beforeAll(async () => {
      [browser, served] = await Promise.all([
        launchChromium(),
        serveSite(policy === undefined ? {} : { policy }),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
    });
    tests({ newContext: (options) => browser.newContext(options), url: (path) => served.url(path) });
  });
}
