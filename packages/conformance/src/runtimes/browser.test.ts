import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NO_BROWSER, PATIENT, startChromium } from "./chromium.ts";
import { type Pages, startPages } from "./static-pages.ts";
import { EXPECTED, type Setup, startWorld, type World } from "./world.ts";

let world: World;
let pages: Pages;
let browser: Browser | undefined;
beforeAll(async () => {
  [world, pages, browser] = await Promise.all([startWorld(), startPages(), startChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([world?.stop(), pages?.stop()]);
});

/** Runs the smoke test in a page. */
function smokeIn(page: Page, setup: Setup): Promise<unknown> {
  const modules = JSON.stringify(["@gatefold/client", "@gatefold/client/auth", "/programs/smoke.mjs"]);
  return page.evaluate(`Promise.all(${modules}.map((name) => import(name))).then(
    ([client, auth, { smoke }]) => smoke({ client, auth }, ${JSON.stringify(setup)}),
  )`);
}

it("the client calls the API from a page", async ({ skip }) => {
  if (!browser) return skip(NO_BROWSER);
  const page = await browser.newPage();
  await page.goto(pages.url, PATIENT);
  expect(await smokeIn(page, await world.setup())).toEqual(EXPECTED);
});

// React Native's runtime is not on npm, but its fetch is: this package on its XMLHttpRequest, of which a browser has
// the original. Neither streams, nor Web Locks, nor BroadcastChannel are there.
it("the client calls the API with React Native's fetch", async ({ skip }) => {
  if (!browser) return skip(NO_BROWSER);
  const page = await browser.newPage();
  await page.addInitScript(`
    for (const name of ["fetch", "Request", "Response", "Headers", "ReadableStream", "TransformStream", "BroadcastChannel"])
      delete globalThis[name];
    Object.defineProperty(navigator, "locks", { value: undefined });
  `);
  await page.goto(pages.url, PATIENT);
  await page.addScriptTag({ url: "/whatwg-fetch.mjs" });
  expect(await page.evaluate("fetch.polyfill && !('body' in new Response(''))")).toBe(true);
  expect(await smokeIn(page, await world.setup())).toEqual(EXPECTED);
});
