import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createClient } from "@gatefold/client";
import { createEmulator, type EmulatorOptions } from "@gatefold/emulator";
import { hasChromium, launchChromium } from "@gatefold/test-chromium";
import { axeViolations } from "@gatefold/test-chromium/axe";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const ALBUM = "B0064UPU4G";
const MARKUP = "<img src=x onerror=\"document.title='broken into'\">";

describe.skipIf(!hasChromium())("the page of the emulator", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** An emulator, a client of it, and its page in a tab of its own. */
  async function open(options?: EmulatorOptions) {
    const emulator = await createEmulator(options);
    const { url, secret, close } = await emulator.listen({ port: 0 });
    const { apiKey, token } = emulator;
    const music = createClient({ baseUrl: url, apiKey, token, retry: false });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    onTestFinished(async () => {
      await context.close();
      await close();
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    const address = new URL("/_gatefold", url).href;
    const goTo = async (part: string) => {
      await page.getByRole("link", { name: part, exact: true }).click();
      await page.getByRole("heading", { name: part, exact: true }).waitFor();
    };
    await page.goto(`${address}#secret=${secret}`);
    await page.getByText("Live.").waitFor();
    return { emulator, music, page, address, secret, url, goTo, problems, requested };
  }

  const rowOf = (page: Page, text: string) => page.locator("tbody").filter({ hasText: text }).first();

  test("shows what a client sends as it comes, with verdicts and without its token", async () => {
    const { music, page, emulator, address, requested, problems } = await open();
    await music.albums.get(ALBUM);
    await rowOf(page, "getAlbum").getByText("✓ valid").waitFor();
    const { token, apiKey } = emulator;
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    const bad = new URL("/v1/me/playlists?limit=x", address);
    await fetch(bad, { headers });
    const row = rowOf(page, "limit=x");
    await row.getByText("✗ request").waitFor();
    await row.getByRole("button", { name: "limit=x" }).press("Enter");
    await row.getByText('Parameter "limit" must be').first().waitFor();
    const curl = await row.locator("pre").last().textContent();
    expect(curl).toBe(
      `curl "$API_URL"'/me/playlists?limit=x' \\\n  --header "x-api-key: $API_KEY" \\\n  --header "Authorization: Bearer $TOKEN"`,
    );
    expect(await page.content()).not.toContain(token);
    await page.getByLabel("Status").selectOption("2xx");
    await page.getByText("1 of 2 requests.").waitFor();
    expect(await row.isVisible()).toBe(false);
    await page.getByLabel("Status").selectOption("Any status");
    await page.getByLabel("Find").fill("getalbum");
    await page.getByText("1 of 2 requests.").waitFor();
    await page.getByLabel("Find").fill("");
    await page.getByRole("button", { name: "Pause" }).click();
    await music.albums.get(ALBUM);
    await page.getByText("Paused, 1 new.").waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("3 requests.").waitFor();
    await fetch(bad, { method: "OPTIONS", headers: { "access-control-request-method": "GET" } });
    await page.getByText("3 of 4 requests.").waitFor();
    await page.getByLabel("Preflight requests").check();
    await rowOf(page, "preflight").getByText("204").waitFor();
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("0 requests.").waitFor();
    expect(emulator.requests.list()).toEqual([]);
    expect(requested.filter((url) => new URL(url).origin !== new URL(address).origin)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("keeps the secret for the tab, out of the address, and tells nothing without it", async () => {
    const { page, address, secret, requested } = await open();
    expect(page.url()).toBe(address);
    expect(requested.filter((url) => url.includes(secret))).toEqual([]);
    await page.reload();
    await page.getByText("Live.").waitFor();
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByText("This page needs the emulator's secret").waitFor();
    expect(await other.getByRole("link").count()).toBe(0);
    await other.getByLabel("Secret").fill("f".repeat(64));
    await other.getByRole("button", { name: "Open" }).click();
    await other.getByText("The emulator refused this secret.").waitFor();
    expect(await other.getByRole("link").count()).toBe(0);
    await other.getByLabel("Secret").fill(secret);
    await other.keyboard.press("Enter");
    await other.getByText("Live.").waitFor();
  });

  test("sets a common fault for an operation", async () => {
    const { music, page, goTo, emulator } = await open();
    await goTo("Faults");
    await page.getByLabel("Which calls").selectOption("getAlbum");
    await page.getByLabel("What happens").selectOption("A scope is missing (403)");
    await page.getByLabel("How often").selectOption("3 times");
    await page.getByRole("button", { name: "Set fault" }).click();
    await page.getByText("The fault is set.").waitFor();
    await expect(music.albums.get(ALBUM)).rejects.toMatchObject({ status: 403, code: "ACCESS_DENIED" });
    expect(emulator.faults.list()).toMatchObject([
      { rule: { operation: "getAlbum" }, applied: 1, remaining: 2 },
    ]);
  });

  test("the emulator takes every common fault", async () => {
    const { page, goTo, emulator } = await open();
    await goTo("Faults");
    const kinds = await page.getByLabel("What happens").locator("option").allTextContents();
    for (const kind of kinds) {
      await page.getByLabel("What happens").selectOption(kind);
      await page.getByRole("button", { name: "Set fault" }).click();
      await page.getByRole("button", { name: `Remove fault ${kinds.indexOf(kind) + 1}` }).waitFor();
    }
    expect(new Set(emulator.faults.list().map(({ rule }) => JSON.stringify(rule.then)))).toHaveProperty(
      "size",
      kinds.length,
    );
  });

  test("sets any rule, which hits, and removes it", async () => {
    const { music, page, goTo, emulator } = await open();
    await goTo("Faults");
    await page.getByText("Any other rule").click();
    const rule = page.getByRole("group", { name: "Rule" });
    await rule.getByLabel("operation").selectOption("getAlbum");
    await rule.getByLabel("status", { exact: false }).fill("7");
    await page.getByRole("button", { name: "Set rule" }).click();
    await page.getByText("then.status: expected a whole number from 200 to 599, got 7.").waitFor();
    await rule.getByLabel("status", { exact: false }).fill("503");
    await rule.getByLabel("times").fill("forever");
    await rule.getByLabel("headers").fill("Retry-After: 7");
    await page.getByRole("button", { name: "Set rule" }).click();
    await page.getByText("The fault is set.").waitFor();
    const then = { status: 503, headers: { "Retry-After": "7" } };
    expect(emulator.faults.list()).toMatchObject([
      { rule: { operation: "getAlbum", times: "forever", then } },
    ]);
    await expect(music.albums.get(ALBUM)).rejects.toMatchObject({ status: 503 });
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("1 matched, 1 applied, forever to come").waitFor();
    await page.getByRole("button", { name: "Remove fault 1" }).click();
    await page.getByText("No faults are set.").waitFor();
    await music.albums.get(ALBUM);
    await goTo("Requests");
    await rowOf(page, "fault").getByText("503").waitFor();
  });

  test("does what is pressed while it waits for an answer, once", async () => {
    const { page, goTo, emulator, music } = await open({
      seed: { users: [{ name: "Ada" }, { name: "Ben" }] },
    });
    /** Holds the next request of a method and path until it is let go. */
    const hold = async (method: string, path: RegExp) => {
      let isHeld = false;
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(path, async (route) => {
        if (route.request().method() !== method || isHeld) return route.fallback();
        isHeld = true;
        await released;
        await route.continue();
      });
      return { release, isHeld: () => isHeld };
    };

    // A row is closed before its details have come.
    await music.albums.get(ALBUM);
    const details = await hold("GET", /requests\?id=/);
    const toggle = rowOf(page, "getAlbum").getByRole("button").first();
    await toggle.click();
    await expect.poll(details.isHeld).toBe(true);
    await toggle.click();
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    details.release();

    // The user who was chosen last is shown, whose ever answer comes first.
    await goTo("Users");
    const ada = await hold("GET", /users\?id=/);
    await page.getByRole("button", { name: "Ada" }).click();
    await expect.poll(ada.isHeld).toBe(true);
    await page.getByRole("button", { name: "Ben" }).click();
    await page.getByRole("heading", { name: "Ben" }).waitFor();
    const late = page.waitForResponse(/users\?id=/);
    ada.release();
    await (await late).finished();
    await page.getByRole("button", { name: "Issue a token" }).click();
    await page.getByText("The token is valid").waitFor();
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("Ben");

    const added = await hold("POST", /\/users$/);
    await page.getByLabel("Name").fill("Eve");
    await page.keyboard.press("Enter");
    await expect.poll(added.isHeld).toBe(true);
    await page.keyboard.press("Enter");
    added.release();
    await page.getByRole("heading", { name: "Eve" }).waitFor();
    expect(await page.getByRole("button", { name: "Eve" }).count()).toBe(1);

    for (const status of [501, 502, 503]) emulator.faults.add({ then: { status } });
    await goTo("Faults");
    const first = await hold("DELETE", /faults\?index=/);
    await page.getByRole("button", { name: "Remove fault 1" }).click();
    await expect.poll(first.isHeld).toBe(true);
    await page.getByRole("button", { name: "Remove fault 2" }).click();
    first.release();
    await page.getByText("503").waitFor();
    await expect.poll(() => emulator.faults.list().map(({ rule }) => rule.then.status)).toEqual([503]);
  });

  test("moves the clock, resets, and restores what it saved", async () => {
    const { page, goTo, emulator, music } = await open();
    await goTo("Clock");
    await page.getByRole("button", { name: "+ 1 day" }).click();
    await expect.poll(() => emulator.clock.now() - Date.now()).toBeGreaterThan(86_000_000);
    await page.getByLabel("Set to").fill("2031-05-06T07:08:09");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("2031-05-06 07:08").waitFor();
    await page.getByRole("button", { name: "Back to now" }).click();
    await expect.poll(() => Math.abs(emulator.clock.now() - Date.now())).toBeLessThan(10_000);

    await music.library.albums.add(ALBUM);
    const library = () => emulator.store.library.list({ userId: emulator.userId, list: "albums", limit: 9 });
    await goTo("Data");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    const file = await (await downloading).path();
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(await library()).toHaveLength(1);
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await page.getByText("The emulator was reset.").waitFor();
    expect(await library()).toEqual([]);
    const restore = async (files: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]) => {
      await page.getByLabel("File").setInputFiles(files);
      await page.getByRole("button", { name: "Restore" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Replace" }).click();
    };
    const snapshot = JSON.parse(readFileSync(file, "utf8"));
    const broken = { ...snapshot, users: [{ ...snapshot.users[0], name: 7 }] };
    const buffer = Buffer.from(JSON.stringify(broken));
    await restore({ name: "broken.json", mimeType: "application/json", buffer });
    await page.getByText("users[0].name: expected").waitFor();
    await restore(file);
    await page.getByText("was restored.").waitFor();
    expect(await library()).toHaveLength(1);
  });

  test("shows users with what they have, and markup as text wherever it comes from", async () => {
    const users = [{ name: MARKUP, likes: ["B0064UPUDC"], playlists: [{ title: MARKUP }] }];
    const { page, goTo, emulator, address, problems } = await open({ seed: { users } });
    const headers = {
      "x-api-key": emulator.apiKey,
      authorization: `Bearer ${emulator.token}`,
      "user-agent": MARKUP,
      accept: MARKUP,
    };
    const path = `/v1/albums/${ALBUM}?${new URLSearchParams({ [MARKUP]: MARKUP })}`;
    await fetch(new URL(path, address), { headers });
    emulator.faults.add({
      then: { status: 418, body: `{"${MARKUP.replaceAll('"', '\\"')}":1}` },
    });
    await fetch(new URL(`/v1/albums/${ALBUM}`, address), { headers });
    for (const row of [rowOf(page, "400"), rowOf(page, "418")]) {
      await row.getByRole("button").first().click();
      await row.getByText(MARKUP).first().waitFor();
    }
    await goTo("Users");
    await page.getByRole("button", { name: MARKUP }).click();
    await page.getByText("One More Time").waitFor();
    await page.getByText("Playlists (1)").waitFor();
    await page.getByRole("button", { name: "Remove One More Time" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await page.getByText("Liked tracks (0)", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Issue a token" }).click();
    const token = (await page.locator("pre").first().textContent()) ?? "";
    const answer = await fetch(new URL(`/v1/albums/${ALBUM}`, address), {
      headers: { "x-api-key": emulator.apiKey, authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    await page.getByLabel("Name").fill("Grace");
    await page.getByRole("button", { name: "Add user" }).click();
    await page.getByRole("heading", { name: "Grace" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect([await page.title(), problems]).toEqual(["Users – Gatefold emulator", []]);
  });

  test("can be used with the keyboard alone, which never loses its place", async () => {
    const { page, emulator } = await open();
    emulator.faults.add({ then: { status: 500 } }, { then: { status: 503 } });
    const focused = () => page.evaluate("document.activeElement.textContent");
    const tabTo = async (text: string) => {
      for (let count = 0; count < 60 && (await focused()) !== text; count += 1)
        await page.keyboard.press("Tab");
      expect(await focused()).toBe(text);
    };
    await tabTo("Faults");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Faults", exact: true }).waitFor();
    expect(await focused()).toBe("Faults");
    await page.getByRole("button", { name: "Remove fault 2" }).waitFor();
    await tabTo("Remove");
    await page.keyboard.press("Enter");
    await expect.poll(() => emulator.faults.list()).toMatchObject([{ rule: { then: { status: 503 } } }]);
    await expect.poll(focused).toContain('{"status":503}');
    await page.getByRole("link", { name: "Data" }).press("Enter");
    await tabTo("Reset");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focused()).toBe("Reset");
    expect(emulator.faults.list()).toHaveLength(1);
  });

  test("has nothing that axe finds, at any width, light and dark, and needs no scrolling sideways", async () => {
    const { page, goTo, music } = await open();
    await music.albums.get(ALBUM);
    await rowOf(page, "getAlbum").getByRole("button").first().click();
    await page.getByText("Copy as curl").waitFor();
    for (const part of ["Requests", "Users", "Faults", "Clock", "Data"]) {
      await goTo(part);
      if (part === "Users") await page.locator(".list button").first().click();
      if (part === "Faults") await page.getByRole("button", { name: "Set fault" }).waitFor();
      for (const [width, colorScheme] of [
        [390, "dark"],
        [1280, "light"],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect([part, width, await axeViolations(page, { axe, rules: ["target-size"] })]).toEqual([
          part,
          width,
          [],
        ]);
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(
          0,
        );
      }
    }
  });
});
