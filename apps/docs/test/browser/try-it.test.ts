import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationPath } from "../../src/model/operations.ts";
import { chromiumPath, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { Workflow } from "./workflow.ts";

const FIRST = "B07B62ZK5S";
const SECOND = "B06VWVWDDH";

describe.skipIf(chromiumPath === undefined)("try it (needs chromium)", { timeout: 120_000 }, () => {
  let browser: Browser;
  let site: ServedSite;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function open(slug: string, page?: Page, from: ServedSite = site): Promise<Page> {
    const opened = page ?? (await (await browser.newContext()).newPage());
    await opened.goto(from.url(`/reference/${slug}/`));
    return opened;
  }

  /** Fills in parameters by name, and sends. */
  async function send(page: Page, values: Readonly<Record<string, string>> = {}) {
    for (const [name, value] of Object.entries(values))
      await page.locator(`[data-parameter=${name}]`).fill(value);
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator("try-it[aria-busy=false] [data-status]").waitFor();
    const body: unknown = JSON.parse((await page.locator("[data-body-text]").textContent()) ?? "");
    return { status: await page.locator("try-it [data-status]").textContent(), body };
  }

  /** All parameters of the form, without a value. */
  async function emptied(page: Page): Promise<Record<string, string>> {
    const fields = await page.locator("[data-parameter]").all();
    const names = await Promise.all(fields.map((field) => field.getAttribute("data-parameter")));
    return Object.fromEntries(names.map((name) => [name ?? "", ""]));
  }

  test("nothing of the server is loaded before it is used", async () => {
    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await open("get-album", page);
    const isServer = (path: string) => /page-server|sample-catalog/.test(path);
    expect(loaded.filter(isServer)).toEqual([]);
    await send(page);
    expect(loaded.filter(isServer)).toHaveLength(2);
  });

  test("the Arazzo journey of the library is made in the page, offline after the first load", async () => {
    const own = await serveSite();
    const page = await open("add-library-album", undefined, own);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === "activating")
        await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    });
    await page.context().setOffline(true);
    await own.stop();

    const workflow = new Workflow("library.arazzo.yaml");
    for (const step of workflow.steps) {
      const url = own.url(operationPath(step.operationId));
      if (page.url() !== url) await page.goto(url, { waitUntil: "domcontentloaded" });
      const { status, body } = await send(page, { ...(await emptied(page)), ...workflow.values(step) });
      expect(workflow.finish(step, { status: Number.parseInt(status ?? "", 10), body })).toEqual([]);
    }
    await page.context().close();
  });

  test("the next page is one button away, and the list one link from a change", async () => {
    const page = await open("add-library-album");
    for (const id of [FIRST, SECOND]) expect(await send(page, { id })).toMatchObject({ status: "200 OK" });
    await page.locator("[data-see-also] a").click();
    await page.waitForURL("**/list-library-albums/");
    const newest = { data: { user: { libraryAlbums: { edges: [{ node: { id: SECOND } }] } } } };
    expect(await send(page, { limit: "1" })).toMatchObject({ body: newest });
    await page.getByRole("button", { name: "Next page" }).click();
    await page.locator("[data-body-text]", { hasText: FIRST }).waitFor();
    await page.context().close();
  });

  test("a broken token gets a 401, and the sample user gets in again", async () => {
    const page = await open("get-album");
    await page.getByLabel("Signed in is").selectOption("broken");
    const refused = await send(page);
    expect(refused).toMatchObject({
      status: "401 Unauthorized",
      body: { error: { code: "INVALID_ACCESS_TOKEN" } },
    });
    await page.getByText("Key and token", { exact: true }).click();
    await page.getByLabel("Token", { exact: true }).fill("Atza|mine");
    expect(await send(page)).toMatchObject({ status: "401 Unauthorized" });
    await page.getByLabel("Signed in is").selectOption("user");
    expect(await send(page)).toMatchObject({
      status: "200 OK",
      body: { data: { album: { id: "B0064UPU4G" } } },
    });
  });

  test("the curl line follows the form", async () => {
    const page = await open("get-album");
    const curl = page.locator("[data-curl]");
    expect(await curl.textContent()).toContain('"$API_URL/albums/B0064UPU4G"');
    await page.locator("[data-parameter=id]").fill("a/b");
    expect(await curl.textContent()).toContain('"$API_URL/albums/a%2Fb"');
    await page.getByLabel("Signed in is").selectOption("nobody");
    expect(await curl.textContent()).not.toContain("$TOKEN");
  });

  test("calls go to another server with the reader's key and token, which are not kept", async () => {
    const page = await open("get-album");
    const sent: Record<string, string>[] = [];
    await page.route("https://api.example/v1/**", async (route) => {
      sent.push(route.request().headers());
      const headers = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
      await route.fulfill({ headers, json: { data: { url: route.request().url() } } });
    });
    await page.getByLabel("Another").check();
    await page.getByLabel("Base URL").fill("https://api.example/v1/");
    await page.getByLabel("x-api-key").fill("my-key");
    await page.getByLabel("Token", { exact: true }).fill("my-token");
    expect(await send(page)).toEqual({
      status: "200 OK",
      body: { data: { url: "https://api.example/v1/albums/B0064UPU4G" } },
    });
    expect(sent.at(-1)).toMatchObject({ "x-api-key": "my-key", authorization: "Bearer my-token" });
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/my-key|my-token/);
    expect(await page.locator("[data-curl]").textContent()).toContain('"https://api.example/v1/albums/');
  });

  test("a server that can't be reached is told", async () => {
    const page = await open("get-album");
    await page.getByLabel("Another").check();
    await page.getByLabel("Base URL").fill("http://127.0.0.1:9/v1");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("can't be reached").waitFor();
  });

  test("starting over empties the library", async () => {
    const page = await open("add-library-album");
    await send(page);
    await page.getByRole("button", { name: "Start over" }).click();
    await open("list-library-albums", page);
    const empty = { data: { user: { libraryAlbums: { edgeCount: 0 } } } };
    expect(await send(page)).toMatchObject({ body: empty });
  });
});
