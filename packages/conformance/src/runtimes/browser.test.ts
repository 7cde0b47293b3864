import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, PATIENT } from "./browser-pages.ts";
import { EXPECTED, type Setup } from "./test-api.ts";

/** Runs the smoke test in a page. */
function smokeIn(page: Page, setup: Setup): Promise<unknown> {
  const modules = JSON.stringify(["@gatefold/client", "@gatefold/client/auth", "/programs/smoke.mjs"]);
  return page.evaluate(`Promise.all(${modules}.map((name) => import(name))).then(
    ([client, auth, { smoke }]) => smoke({ client, auth }, ${JSON.stringify(setup)}),
  )`);
}

describeInBrowser("in a browser", ({ api, pages, browser }) => {
  it("the client calls the API from a page", async () => {
    const page = await browser().newPage();
    await page.goto(pages().url, PATIENT);
    expect(await smokeIn(page, await api().setup())).toEqual(EXPECTED);
  });

  // React Native's runtime is not on npm, but its fetch is: this package on its XMLHttpRequest, of which a browser has
  // the original. Neither streams, nor Web Locks, nor BroadcastChannel are there.
  it("the client calls the API with React Native's fetch", async () => {
    const page = await browser().newPage();
    await page.addInitScript(`
      for (const name of ["fetch", "Request", "Response", "Headers", "ReadableStream", "TransformStream", "BroadcastChannel"])
        delete globalThis[name];
      Object.defineProperty(navigator, "locks", { value: undefined });
    `);
    await page.goto(pages().url, PATIENT);
    await page.addScriptTag({ url: "/whatwg-fetch.mjs" });
    expect(await page.evaluate("fetch.polyfill && !('body' in new Response(''))")).toBe(true);
    expect(await smokeIn(page, await api().setup())).toEqual(EXPECTED);
  });
});
