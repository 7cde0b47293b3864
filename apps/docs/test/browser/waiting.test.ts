import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { describeSite } from "./describe-site.ts";

const API = "https://api.example/v1";
const ALLOWED = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };

/** Holds the requests that match, until they are let go. */
async function hold(
  page: Page,
  url: RegExp,
): Promise<{ asked: Promise<void>; release: () => Promise<void> }> {
  const held: Route[] = [];
  let isHeld = true;
  const asked = new Promise<void>((resolve) => {
    void page.route(url, async (route) => {
      if (!isHeld) return route.continue();
      held.push(route);
      resolve();
    });
  });
  const release = async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
  return { asked, release };
}

describeSite("what is pressed while something else is under way", (site) => {
  async function newPage(): Promise<Page> {
    return (await site.newContext({ serviceWorkers: "block" })).newPage();
  }

  async function open(slug: string): Promise<Page> {
    const page = await newPage();
    await page.goto(site.url(`/reference/${slug}/`));
    return page;
  }

  /** Answers the calls of another server. */
  async function answerOther(page: Page, answer: (route: Route) => Promise<void> = answered): Promise<void> {
    await page.route(`${API}/**`, (route) =>
      route.request().method() === "OPTIONS"
        ? route.fulfill({ status: 204, headers: ALLOWED })
        : answer(route),
    );
  }

  const answered = (route: Route) => route.fulfill({ headers: ALLOWED, json: { from: "other" } });
  const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true });
  const caller = (page: Page) => page.getByLabel("Caller", { exact: true });
  const answer = (page: Page) => page.locator("[data-answer]");
  const line = (page: Page) => page.locator("[data-line]");
  const calls = (page: Page) => page.locator(".history li button");

  async function sendAndSee(page: Page): Promise<void> {
    await send(page).click();
    await answer(page).waitFor();
  }

  async function isGone(page: Page): Promise<void> {
    await answer(page).waitFor({ state: "hidden" });
    expect(await line(page).isVisible()).toBe(false);
  }

  test("an answer is hidden when another server, caller, address, key or token is chosen", async () => {
    const page = await open("get-album");
    await answerOther(page);
    await sendAndSee(page);
    await caller(page).selectOption("no-scope");
    await isGone(page);
    await sendAndSee(page);
    await page.getByLabel("Your server").check();
    await isGone(page);
    await page.getByLabel("Base URL").fill(API);
    for (const name of ["Base URL", "x-api-key", "Token"]) {
      await sendAndSee(page);
      await page.getByLabel(name, { exact: true }).fill(name === "Base URL" ? `${API}/` : "another");
      await page.getByLabel(name, { exact: true }).blur();
      await isGone(page);
    }
    // A parameter belongs to the call, not to who makes it.
    await sendAndSee(page);
    await page.locator("[data-parameter=id]").fill("B06VWVWDDH");
    await page.locator("[data-parameter=id]").blur();
    expect(await answer(page).isVisible()).toBe(true);

    // A call of the list brings its server back.
    await page.locator(".history summary").click();
    await calls(page).last().click();
    await page.getByText(/^[\d.]+ ms, [\d.]+ KB, kept from /).waitFor();
    expect(await page.getByLabel("Sample server").isChecked()).toBe(true);
    await calls(page).first().click();
    await page.locator("[data-body-text]", { hasText: "other" }).waitFor({ state: "attached" });
    expect(await page.getByLabel("Your server").isChecked()).toBe(true);
    await page.context().close();
  });

  test("an answer that comes after the reader chose another server is only in the list of calls", async () => {
    const page = await open("get-album");
    const late: Route[] = [];
    await answerOther(page, async (route) => void late.push(route));
    await page.getByLabel("Your server").check();
    await page.getByLabel("Base URL").fill(API);
    await send(page).click();
    await expect.poll(() => late.length).toBe(1);
    expect(await page.locator("[type=submit]").getAttribute("aria-disabled")).toBe("true");
    // The form doesn't wait for that server.
    await page.getByLabel("Sample server").check();
    await sendAndSee(page);
    await calls(page).first().waitFor({ state: "attached" });
    await Promise.all(late.map(answered));
    await expect.poll(() => calls(page).count()).toBe(2);
    expect(await page.locator("[data-body-text]").textContent()).toContain("B0064UPU4G");
    await page.context().close();
  });

  test("a call is sent to the server for which the button was pressed, or not at all", async () => {
    const page = await newPage();
    const sent: string[] = [];
    const catalog = await hold(page, /sample-catalog/);
    await page.goto(site.url("/reference/remove-library-album/"));
    await answerOther(page, async (route) => {
      sent.push(route.request().url());
      await answered(route);
    });
    await send(page).click();
    await catalog.asked;
    await page.getByLabel("Your server").check();
    await page.getByLabel("Base URL").fill(API);
    await catalog.release();
    await sendAndSee(page);
    expect(sent).toEqual([expect.stringMatching(/^https:\/\/api\.example\/v1\/me\/library\/albums\//)]);
    await expect.poll(() => calls(page).count()).toBe(1);
    await page.context().close();
  });

  test("a press is not lost when the script of its element is still loading", async () => {
    const page = await newPage();
    const scripts = await hold(page, /_astro\/(?!part\.).*\.js$/);
    await page.goto(site.url("/reference/get-album/"), { waitUntil: "commit" });
    await scripts.asked;
    await send(page).click();
    await send(page).click();
    await page.getByRole("button", { name: "Search" }).click();
    await scripts.release();
    await page.getByText("200 OK").waitFor();
    await page.getByRole("searchbox").waitFor();
    await calls(page).first().waitFor({ state: "attached" });
    expect(await calls(page).count()).toBe(1);
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  test("a finder can be closed, and a search typed, before their scripts are there", async () => {
    const page = await open("get-album");
    const finder = await hold(page, /_astro\/finder\./);
    const find = page.locator("[data-find=id]");
    await find.click();
    await finder.asked;
    await find.click();
    await page.locator("[data-finder=id]").waitFor({ state: "hidden" });
    expect(await find.getAttribute("aria-expanded")).toBe("false");
    await finder.release();
    await find.click();
    await page.getByRole("combobox", { name: /by its name$/ }).fill("rumours");
    await page.getByRole("option", { name: /^Rumours/ }).waitFor();

    const index = await hold(page, /search\.json$/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").fill("cursor");
    await page.getByRole("status").getByText("Loading the search…").waitFor();
    await index.release();
    await page.getByRole("status").getByText("for “cursor”").waitFor();
    await page.context().close();
  });
});
