import { readFile } from "node:fs/promises";
import { createClient, type Music } from "@gatefold/client";
import { hasChromium, launchChromium } from "@gatefold/test-chromium";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from "vitest";
import { type Api, startApi } from "./start-api.ts";

/** The app in a browser, on the real server. */
export interface Demo {
  readonly api: Api;
  /** A client of the same user. */
  readonly music: Music;
  readonly url: string;
  /** A link that connects: with `token`, with `client`, or with both. */
  link(values: { readonly token?: string; readonly client?: string }): string;
  /** A new browser session. What its pages complain about is in `complaints`. */
  open(options?: BrowserContextOptions): Promise<{ context: BrowserContext; complaints: string[] }>;
  /** A page that is connected with a token, as the link of `npm start` does. */
  visit(options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  /** Signs in on the development authorization server's own page. */
  signIn(context: BrowserContext): Promise<Page>;
  /** Has the server refuse the tokens of a page from now on, refreshed ones too. */
  endSession(page: Page): Promise<void>;
}

// A pixel, so that covers load and none is asked for from the internet.
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** As long as anything takes, on a slow machine, with a pause before a retry. */
const WAIT_MS = 30_000;

/** An album of the server's sample catalog. */
export interface SampleAlbum {
  readonly id: string;
  /** The name of the first artist. */
  readonly artist: string;
  readonly tracks: readonly { readonly id: string; readonly title: string }[];
}

async function sampleAlbums(): Promise<SampleAlbum[]> {
  const catalog = new URL("../../../packages/emulator/data/sample-catalog.ndjson", import.meta.url);
  const lines = (await readFile(catalog, "utf8")).trim().split("\n");
  return lines.map((line): SampleAlbum => {
    const { id, artists = [], tracks = [] } = JSON.parse(line);
    return { id, artist: artists[0]?.name ?? "", tracks };
  });
}

/** Ids that the server's sample catalog has. */
export async function sampleIds(): Promise<string[]> {
  return (await sampleAlbums()).map(({ id }) => id);
}

export async function sampleAlbum(id: string): Promise<SampleAlbum> {
  const album = (await sampleAlbums()).find((each) => each.id === id);
  if (!album) throw new Error(`the sample catalog has no album ${id}`);
  return album;
}

/** Tests in a browser; before each the library is empty and nothing fails on purpose. */
export function describeDemo(name: string, tests: (demo: () => Demo) => void): void {
  describe.skipIf(!hasChromium())(`${name} (needs chromium)`, () => {
    let api: Api;
    let browser: Browser;
    beforeAll(async () => {
      [api, browser] = await Promise.all([startApi(), launchChromium()]);
    });
    beforeEach(async () => {
      await api.revive();
      await api.admin("reset");
    });
    afterEach(async ({ task }) => {
      const contexts = browser.contexts();
      if (task.result?.state === "fail") await tellPages(contexts.flatMap((context) => context.pages()));
      await Promise.all(contexts.map((context) => context.close()));
    });
    afterAll(async () => {
      await browser?.close();
      await api?.stop();
    });
    tests(() => demoOn(api, inject("pageUrl"), browser));
  });
}

/** Prints what the pages show, since a test that fails once in many runs can't be looked at again. */
async function tellPages(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const text = await page.evaluate("document.body.innerText").catch(String);
    console.error(`${page.url()} shows:\n${text}`);
  }
}

function demoOn(api: Api, url: string, browser: Browser): Demo {
  const music = createClient({ baseUrl: api.url, apiKey: api.apiKey, token: api.token });
  const link: Demo["link"] = (values) =>
    `${url}#${new URLSearchParams({ api: api.url, key: api.apiKey, ...values })}`;
  const open: Demo["open"] = async (options = {}) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(WAIT_MS);
    const complaints: string[] = [];
    await context.route(
      ({ hostname }) => hostname !== "127.0.0.1",
      (route) => route.fulfill({ contentType: "image/gif", body: PIXEL }),
    );
    context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    context.on("weberror", (error) => complaints.push(String(error.error())));
    return { context, complaints };
  };
  return {
    api,
    music,
    url,
    link,
    open,
    async visit(options) {
      const { context, complaints } = await open(options);
      const page = await context.newPage();
      await page.goto(link({ token: api.token }));
      return { page, complaints };
    },
    async signIn(context) {
      const page = await context.newPage();
      await page.goto(link({ client: api.clientId }));
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("button", { name: "Allow" }).click();
      await page.getByRole("heading", { name: "Library", exact: true }).waitFor();
      return page;
    },
    async endSession(page) {
      const kept = await page.evaluate<string>(`localStorage.getItem("gatefold:${api.clientId}")`);
      const { tokens }: { tokens: { refreshToken: string } } = JSON.parse(kept);
      const { refreshToken } = tokens;
      const body = new URLSearchParams({ token: refreshToken, client_id: api.clientId });
      const { ok } = await fetch(new URL("/auth/o2/token/revoke", api.url), { method: "POST", body });
      if (!ok) throw new Error("the token can't be revoked");
      await api.admin("clock", { advanceMs: 2 * 3_600_000 });
    },
  };
}
