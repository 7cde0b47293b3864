import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { operationPath } from "../../src/model/operations.ts";
import { startApi } from "../snippets/start-api.ts";
import { violations } from "./axe.ts";
import { describeSite } from "./describe-site.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { Workflow } from "./workflow.ts";

const FIRST = "B07B62ZK5S";
const SECOND = "B06VWVWDDH";

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

describeSite("try it", (site) => {
  async function open(slug: string, page?: Page, from: Pick<ServedSite, "url"> = site): Promise<Page> {
    const opened = page ?? (await (await site.newContext()).newPage());
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
    const page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
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
    await page.locator("[data-body-text]", { hasText: FIRST }).waitFor({ state: "attached" });

    // Calls of this tab, the oldest last: pressing one brings back its page, its form and its answer.
    await page.locator(".history summary").click();
    expect(await page.locator(".history li .target").allTextContents()).toEqual([
      expect.stringContaining("cursor="),
      "/me/library/albums?limit=1",
      `/me/library/albums/${SECOND}`,
      `/me/library/albums/${FIRST}`,
    ]);
    await page.locator(".history li button").last().click();
    await page.waitForURL("**/add-library-album/**");
    await page.getByText("200 OK").waitFor();
    expect(await page.locator("[data-parameter=id]").inputValue()).toBe(FIRST);
    await page.locator(".history summary").click();
    await page.getByRole("button", { name: "Clear the list" }).click();
    await expect.poll(() => page.locator(".history").isVisible()).toBe(false);
    await page.context().close();
  });

  test("a broken token gets a 401, and the sample user gets in again", async () => {
    const page = await open("get-album");
    await page.getByLabel("Caller", { exact: true }).selectOption("broken");
    const refused = await send(page);
    expect(refused).toMatchObject({
      status: "401 Unauthorized",
      body: { error: { code: "INVALID_ACCESS_TOKEN" } },
    });
    await page.getByText(/^[\d.]+ ms, \d+ bytes$/).waitFor();
    await page.locator("[data-remedy]").getByText("sign in again").waitFor();
    const meaning = page.getByRole("link", { name: "What INVALID_ACCESS_TOKEN means" });
    await meaning.click();
    await expect.poll(() => page.locator(".error:target").textContent()).toMatch(/Cause.*Remedy/s);
    await page.getByText("Key and token", { exact: true }).click();
    await page.getByLabel("Token", { exact: true }).fill("Atza|mine");
    expect(await send(page)).toMatchObject({ status: "401 Unauthorized" });
    await page.getByLabel("Caller", { exact: true }).selectOption("user");
    expect(await send(page)).toMatchObject({
      status: "200 OK",
      body: { data: { album: { id: "B0064UPU4G" } } },
    });
  });

  test("a token that is typed while the server in the page starts is the one that is sent", async () => {
    const page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
    let start = () => {};
    const typed = new Promise<void>((resolve) => {
      start = resolve;
    });
    await page.route(/sample-catalog/, (route) => typed.then(() => route.continue()));
    await open("get-album", page);
    const asked = page.waitForRequest(/sample-catalog/);
    await page.getByText("Key and token", { exact: true }).click();
    await asked;
    await page.getByLabel("Token", { exact: true }).fill("Atza|mine");
    start();
    expect(await send(page)).toMatchObject({ status: "401 Unauthorized" });
    expect(await page.getByLabel("Token", { exact: true }).inputValue()).toBe("Atza|mine");
    await page.context().close();
  });

  test("a user who calls too often gets a 429 that says how long to wait", async () => {
    const page = await open("get-album");
    await page.getByLabel("Caller", { exact: true }).selectOption("rate-limited");
    expect(await send(page)).toMatchObject({ status: "200 OK" });
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("status").getByText("429 Too Many Requests").waitFor();
    await page.getByLabel("Headers", { exact: true }).check();
    const wait = page.locator("[data-headers] dt", { hasText: "retry-after" }).locator("+ dd");
    expect(await wait.textContent()).toMatch(/^\d+$/);
    await page.context().close();
  });

  test("a tab goes on after another has started over", async () => {
    const one = await open("add-library-album");
    const other = await open("list-library-albums", await one.context().newPage());
    await send(one);
    expect(await send(other)).toMatchObject({
      body: { data: { user: { libraryAlbums: { edgeCount: 1 } } } },
    });
    await one.getByRole("button", { name: "Start over" }).click();
    await one.locator("[data-answer]").waitFor({ state: "hidden" });
    await expect.poll(() => one.locator("[data-secret=API_KEY]").inputValue()).not.toBe("");
    expect(await send(other)).toMatchObject({
      status: "200 OK",
      body: { data: { user: { libraryAlbums: { edgeCount: 0 } } } },
    });
    await one.context().close();
  });

  test("that the server starts is told while it does", async () => {
    const page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
    let start = () => {};
    const told = new Promise<void>((resolve) => {
      start = resolve;
    });
    await page.route(/sample-catalog/, (route) => told.then(() => route.continue()));
    await open("get-album", page);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("button", { name: "Starting the server…" }).waitFor();
    start();
    await page.getByText("200 OK").waitFor();
    await page.getByRole("button", { name: "Send" }).waitFor();
    await page.context().close();
  });

  test("an error that the operation does not declare is explained on the page of errors", async () => {
    const page = await open("get-album");
    await page.getByLabel("Your server").check();
    const body = { error: { status: "405", code: "METHOD_NOT_ALLOWED", message: "No." } };
    await page.route("http://127.0.0.1:4800/**", (route) =>
      route.fulfill({
        status: 405,
        headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" },
        json: body,
      }),
    );
    await send(page);
    await page.getByRole("link", { name: "What METHOD_NOT_ALLOWED means" }).click();
    await page.waitForURL("**/errors/#METHOD_NOT_ALLOWED");
    await page.context().close();
  });

  test("the samples of all languages follow the form, and the shown one is copied", async () => {
    const context = await site.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await open("get-album", await context.newPage());
    const curl = page.locator("[data-sample=curl] code");
    expect(await curl.textContent()).toContain('"$API_URL/albums/B0064UPU4G"');
    await page.locator("[data-parameter=id]").fill("a/b");
    await expect.poll(() => curl.textContent()).toContain('"$API_URL/albums/a%2Fb"');
    await page.locator("sample-tabs [value=client]").check();
    await page.locator("sample-tabs").getByRole("button", { name: "Copy" }).click();
    await page.locator("sample-tabs").getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('await music.albums.get("a/b")');
    await page.locator("sample-tabs [value=curl]").check();
    await page.getByLabel("Caller", { exact: true }).selectOption("anonymous");
    await expect.poll(() => curl.textContent()).not.toContain("$TOKEN");
    await page.context().close();
  });

  test("an address shares what the form holds, and what it can't hold is named", async () => {
    const page = await open("list-library-albums");
    await page.goto(site.url("/reference/list-library-albums/#try-it&limit=7&.caller=expired&foo=1&token=x"));
    await expect.poll(() => page.locator("[data-parameter=limit]").inputValue()).toBe("7");
    expect(await page.getByLabel("Caller", { exact: true }).inputValue()).toBe("expired");
    const problem = await page.locator("[data-link-problem]").textContent();
    expect(problem).toContain("a value for “foo”");
    expect(problem).toContain("A link can't carry credentials: “token”");
    expect(await send(page)).toMatchObject({ status: "401 Unauthorized" });
    await page.getByLabel("Caller", { exact: true }).selectOption("user");
    await send(page);
    await page.getByLabel("JSON", { exact: true }).check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: '"edgeCount"' }).click();
    await expect.poll(() => page.locator(":target code").first().textContent()).toBe("edgeCount");
    await page.context().close();
  });

  test("calls go to another server with the reader's key and token, which are not kept", async () => {
    const page = await open("get-album");
    const sent: Record<string, string>[] = [];
    await page.route("https://api.example/v1/**", async (route) => {
      sent.push(route.request().headers());
      const headers = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
      await route.fulfill({ headers, json: { data: { path: new URL(route.request().url()).pathname } } });
    });
    await page.getByLabel("Your server").check();
    await page.getByLabel("Base URL").fill("https://api.example/v1/");
    await page.getByLabel("x-api-key").fill("my-key");
    await page.getByLabel("Token", { exact: true }).fill("my-token");
    expect(await send(page)).toEqual({
      status: "200 OK",
      body: { data: { path: "/v1/albums/B0064UPU4G" } },
    });
    expect(sent.at(-1)).toMatchObject({ "x-api-key": "my-key", authorization: "Bearer my-token" });
    const kept = await page.evaluate(async () => {
      const [databases, cached] = [await indexedDB.databases(), await caches.keys()];
      const names = await Promise.all(cached.map(async (name) => (await caches.open(name)).keys()));
      const requests = names.flat().map(({ url }) => url);
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        databases,
        requests,
        document.cookie,
      ]);
    });
    expect(kept).not.toMatch(/my-key|my-token|api\.example/);
    const curl = page.locator("[data-sample=curl] code");
    await expect.poll(() => curl.textContent()).toContain('"https://api.example/v1/albums/');
    await page.reload();
    for (const name of ["API_KEY", "TOKEN"])
      expect(await page.locator(`[data-secret=${name}]`).inputValue()).toBe("");
    await page.context().close();
  });

  test("a real server is called, and its headers are shown", async () => {
    const api = await startApi();
    onTestFinished(() => api.stop());
    const { API_URL, API_KEY, TOKEN } = api.env;
    const page = await open("get-albums");
    await page.goto(site.url(`/#${new URLSearchParams({ api: API_URL, key: API_KEY, token: TOKEN })}`));
    await expect.poll(() => page.url()).toBe(site.url("/"));
    await open("get-album", page);
    expect(await send(page)).toMatchObject({
      status: "200 OK",
      body: { data: { album: { id: "B0064UPU4G" } } },
    });
    await page.getByLabel("Headers", { exact: true }).check();
    expect(await page.locator("[data-headers] dt", { hasText: "x-request-id" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Forget this server" }).click();
    await expect.poll(() => page.getByLabel("Sample server").isChecked()).toBe(true);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(TOKEN);
    await page.reload();
    expect(await page.getByLabel("Sample server").isChecked()).toBe(true);
    await page.context().close();
  });

  test("why a server gives no answer is told", async () => {
    const silent = createServer((_request, response) => response.end("{}"));
    onTestFinished(() => void silent.close());
    await once(silent.listen(0, "127.0.0.1"), "listening");
    const page = await open("get-album");
    await page.getByLabel("Your server").check();
    const addresses = {
      [`http://127.0.0.1:${portOf(silent)}/v1`]: "does not allow calls from other pages (CORS)",
      "http://127.0.0.1:9/v1": "Nothing answers at http://127.0.0.1:9.",
      "127.0.0.1:4800": "Base URL must begin with http:// or https://",
    };
    for (const [address, reason] of Object.entries(addresses)) {
      await page.getByLabel("Base URL").fill(address);
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByRole("status").getByText(reason).waitFor();
    }
    expect(await page.getByLabel("Base URL").evaluate((field) => field.matches(":focus"))).toBe(true);
    await page.context().close();
  });

  test("a value that the API refuses is named before and after it is sent", async () => {
    const page = await open("get-albums");
    const ids = page.locator("[data-parameter=ids]");
    await ids.fill("B0064UPU4G,no id");
    await ids.blur();
    await page.getByText("each of ids must have 10 characters, unlike “no id”.").waitFor();
    expect(await ids.getAttribute("aria-invalid")).toBe("true");
    expect(await send(page)).toMatchObject({
      status: "400 Bad Request",
      body: { error: { message: expect.stringContaining("ids") } },
    });
    await ids.fill(FIRST);
    await ids.blur();
    expect(await ids.getAttribute("aria-invalid")).toBe(null);
    await page.context().close();
  });

  test("a call that can't be made is not sent, and the field to mend is shown", async () => {
    const page = await open("remove-library-album");
    const id = page.locator("[data-parameter=id]");
    await id.fill("");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("status").getByText("id is required: it is part of the path.").waitFor();
    expect(await id.evaluate((field) => field.matches(":focus"))).toBe(true);
    await id.fill(FIRST);
    await page.getByText("Key and token", { exact: true }).click();
    await page.getByLabel("Token", { exact: true }).fill("Atza|…");
    await page.getByText("Key and token", { exact: true }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("status").getByText("Authorization holds a character").waitFor();
    expect(await page.getByLabel("Token", { exact: true }).isVisible()).toBe(true);
    await page.context().close();
  });

  test("starting over empties the library", async () => {
    const page = await open("add-library-album");
    await send(page);
    await page.getByRole("button", { name: "Start over" }).click();
    await page.locator("[data-answer]").waitFor({ state: "hidden" });
    await open("list-library-albums", page);
    const empty = { data: { user: { libraryAlbums: { edgeCount: 0 } } } };
    expect(await send(page)).toMatchObject({ body: empty });
  });
});
