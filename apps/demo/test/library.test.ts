import { readFile } from "node:fs/promises";
import { createClient } from "@gatefold/client";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArguments, chromiumPath } from "./chromium.ts";
import { type Api, startApi } from "./start-api.ts";
import { type Page as ServedPage, startPage } from "./start-page.ts";

const DISCOVERY = "B0064UPU4G";

/** A page and what its console complained about. */
interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

// A pixel, so that covers load and none is asked for from the internet.
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** Ids that the server's sample catalog has. */
async function sampleIds(count: number): Promise<string[]> {
  const catalog = new URL("../../../packages/server/data/sample-catalog.ndjson", import.meta.url);
  const lines = (await readFile(catalog, "utf8")).trim().split("\n");
  return lines.slice(0, count).map((line): string => JSON.parse(line).id);
}

if (chromiumPath === undefined && process.env["CI"] === "true") {
  throw new Error("chromium is missing: install it, or set CHROMIUM_PATH");
}

describe.skipIf(chromiumPath === undefined)(
  "the library in a browser (needs chromium)",
  { timeout: 60_000 },
  () => {
    let api: Api;
    let served: ServedPage;
    let browser: Browser;

    beforeAll(async () => {
      [api, served, browser] = await Promise.all([
        startApi(),
        startPage(),
        chromium.launch({ executablePath: chromiumPath ?? "", args: chromiumArguments }),
      ]);
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await Promise.all([served?.stop(), api?.stop()]);
    });

    async function visit(
      hash = new URLSearchParams({ api: api.url, key: api.apiKey, token: api.token }),
    ): Promise<Visit> {
      const context = await browser.newContext();
      await context.route(
        ({ hostname }) => hostname !== "127.0.0.1",
        (route) => route.fulfill({ contentType: "image/gif", body: PIXEL }),
      );
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(`${served.url}#${hash}`);
      return { page, complaints };
    }

    const card = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

    test("the token does not stay in the address bar", async () => {
      const { page } = await visit();
      await page.getByText("The library is empty.").waitFor();
      expect(page.url()).toBe(served.url);
    });

    test("an album is added, opened and removed", async () => {
      const { page, complaints } = await visit();
      await page.getByLabel("Album ID").fill(DISCOVERY);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.getByText("Added Discovery.").waitFor();
      await card(page, "Daft Punk").waitFor();

      await page.getByRole("button", { name: "Discovery Daft Punk" }).click();
      const dialog = page.getByRole("dialog", { name: "Discovery" });
      await dialog.getByText("One More Time").waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });

      await page.getByRole("button", { name: "Remove Discovery" }).click();
      await page.getByText("The library is empty.").waitFor();
      expect(await card(page, "Daft Punk").count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test("a long library comes page by page", async () => {
      const music = createClient({ baseUrl: api.url, apiKey: api.apiKey, token: api.token });
      const ids = await sampleIds(30);
      for (const id of ids) await music.library.albums.add(id);
      const { page, complaints } = await visit();
      const remove = page.getByRole("button", { name: /^Remove / });
      await remove.nth(23).waitFor();
      expect(await remove.count()).toBe(24);
      await page.getByRole("button", { name: "Load more" }).click();
      await remove.nth(29).waitFor();
      expect(await page.getByRole("button", { name: "Load more" }).count()).toBe(0);
      for (const id of ids) await music.library.albums.remove(id);
      expect(complaints).toEqual([]);
    });

    test("errors are shown with code and message", async () => {
      const { page } = await visit();
      const alert = page.getByRole("alert");
      await page.getByLabel("Album ID").fill("B000000000");
      await page.keyboard.press("Enter");
      await alert.filter({ hasText: "RESOURCE_NOT_FOUND" }).waitFor();
      await page.getByLabel("Album ID").fill("../me");
      await page.keyboard.press("Enter");
      await alert.filter({ hasText: "INVALID_REQUEST" }).waitFor();
      expect(await alert.textContent()).toContain('got "../me"');
    });

    test("a wrong token is told, and another one can be entered", async () => {
      const { page } = await visit(new URLSearchParams({ api: api.url, key: api.apiKey, token: "wrong" }));
      await page.getByRole("alert").filter({ hasText: "INVALID_ACCESS_TOKEN" }).waitFor();
      await page.getByRole("button", { name: "Disconnect" }).click();
      await page.getByLabel("Access token").fill(api.token);
      await page.getByRole("button", { name: "Connect" }).click();
      await page.getByText("The library is empty.").waitFor();
    });
  },
);
