import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { describeSite } from "./describe-site.ts";

const API = "https://api.example/v1";
const ALLOWED = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };

/** The answer to a search for albums. */
function hits(...albums: readonly (readonly [id: string, title: string])[]) {
  const edges = albums.map(([id, title]) => ({ node: { id, title, artists: [{ name: "Somebody" }] } }));
  return { data: { searchAlbums: { pageInfo: { hasNextPage: false }, edges } } };
}

describeSite("the finder of ids", (site) => {
  async function open(slug: string, width = 1280): Promise<Page> {
    const options = { serviceWorkers: "block", bypassCSP: true, viewport: { width, height: 900 } } as const;
    const page = await (await site.newContext(options)).newPage();
    await page.goto(site.url(`/reference/${slug}/`));
    return page;
  }

  /** Chooses another server, which answers searches as it is told. */
  async function callOther(page: Page, answer: (route: Route, text: string) => Promise<void>) {
    await page.route(`${API}/search/**`, async (route) => {
      if (route.request().method() === "OPTIONS") return route.fulfill({ status: 204, headers: ALLOWED });
      await answer(route, route.request().postDataJSON().searchFilters[0].query);
    });
    await page.getByLabel("Your server").check();
    await page.getByLabel("Base URL").fill(API);
  }

  const field = (page: Page) =>
    page.getByRole("combobox", { name: /by its name$/ }).filter({ visible: true });
  const options = (page: Page) => page.locator(".finder:not([hidden]) [role=option]");
  const status = (page: Page) => page.locator(".finder:not([hidden]) [role=status]");

  test("an album is found by words in the page, and its id fills the field, by keyboard alone", async () => {
    const page = await open("get-album");
    await page.locator("[data-find=id]").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("rumours fleetwood");
    // Where letters come slowly, a part of them is searched for first.
    await options(page).first().filter({ hasText: "Rumours Fleetwood Mac" }).waitFor();
    const first = await options(page).first().getAttribute("id");
    await page.locator(`[role=combobox][aria-activedescendant=${first}]`).waitFor();
    expect(await page.locator("[role=option][aria-selected=true]").getAttribute("id")).toBe(first);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    const id = page.locator("[data-parameter=id]");
    expect(await id.inputValue()).toBe("B00AGKHEUI");
    expect(await id.evaluate((at) => at.matches(":focus"))).toBe(true);
    const curl = page.locator("[data-sample=curl] code");
    await expect.poll(() => curl.textContent()).toContain("/albums/B00AGKHEUI");
    await page.keyboard.press("Enter");
    await page.getByText("200 OK").waitFor();
    await page.context().close();
  });

  for (const [slug, key, words, title] of [
    ["get-track", "id", "bohemian rhapsody", "Bohemian Rhapsody"],
    ["get-artist", "id", "radiohead", "Radiohead"],
    ["list-artist-albums", "id", "daft punk", "Daft Punk"],
    ["add-library-album", "id", "discovery", "Discovery"],
  ] as const)
    test(`on the page ${slug}, what is found is what the call takes`, async () => {
      const page = await open(slug);
      await page.locator(`[data-find=${key}]`).click();
      await field(page).fill(words);
      await options(page).first().locator("strong", { hasText: title }).click();
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("200 OK").waitFor();
      await page.context().close();
    });

  test("playlists and their entries are found by name, and go into the body", async () => {
    const page = await open("create-playlist");
    const send = async () => {
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await page.locator("try-it[aria-busy=false] [data-status]", { hasText: "200 OK" }).waitFor();
    };
    await send();
    await page.goto(site.url("/reference/add-playlist-tracks/"));
    await page.locator("[data-find=id]").click();
    await options(page).first().click();
    const editor = page.locator("textarea[data-body]");
    await editor.fill("{}");
    await page.getByRole("button", { name: "Find a track for trackIds" }).click();
    await field(page).fill("one more time daft");
    await options(page).first().click();
    await status(page).getByText("is in the list now").waitFor();
    expect(JSON.parse(await editor.inputValue())).toEqual({ trackIds: ["B0064UPUDC"] });
    await send();
    await page.goto(site.url("/reference/remove-playlist-tracks/"));
    await page.locator("[data-parameter=id]").fill("");
    const entries = page.getByRole("button", { name: "Find an entry for entryIds" });
    await entries.click();
    await status(page).getByText("Fill in id first").waitFor();
    await entries.click();
    await page.locator("[data-find=id]").click();
    await options(page).first().click();
    await editor.fill("{}");
    await entries.click();
    await options(page).filter({ hasText: "One More Time" }).click();
    await expect.poll(() => editor.inputValue()).toContain("entryIds");
    await send();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("a list gets one id after the other, and none twice", async () => {
    const page = await open("get-tracks");
    const ids = page.locator("[data-parameter=ids]");
    await ids.fill("");
    await page.locator("[data-find=ids]").click();
    for (const words of ["one more time daft", "bohemian rhapsody", "one more time daft"]) {
      await field(page).fill(words);
      await page.locator("[role=listbox][aria-busy]").waitFor({ state: "detached" });
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await status(page).getByText("is in the list now").waitFor();
    }
    const found = (await ids.inputValue()).split(",");
    expect(found).toHaveLength(2);
    expect(found[0]).toBe("B0064UPUDC");
    await page.context().close();
  });

  test("arrows move through the hits and around their ends, and Escape goes back to the button", async () => {
    const page = await open("get-album");
    await callOther(page, (route) =>
      route.fulfill({
        headers: ALLOWED,
        json: hits(["B0000000A1", "A"], ["B0000000B2", "B"], ["B0000000C3", "C"]),
      }),
    );
    await page.locator("[data-find=id]").click();
    await field(page).fill("any");
    await options(page).first().waitFor();
    const active = async () =>
      (await page.locator("[role=option][aria-selected=true] strong").allTextContents()).join();
    const seen = [await active()];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
      await page.keyboard.press(key);
      seen.push(await active());
    }
    expect(seen).toEqual(["A", "B", "C", "A", "C"]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".finder").isVisible()).toBe(false);
    const button = page.locator("[data-find=id]");
    expect(await button.evaluate((at) => at.matches(":focus"))).toBe(true);
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await page.context().close();
  });

  test("an answer that comes after a newer one is dropped", async () => {
    const page = await open("get-album");
    let answerFirst = () => {};
    const held = new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    await callOther(page, async (route, text) => {
      if (text === "slow") await held;
      const json = text === "slow" ? hits(["B0000000A1", "Late"]) : hits(["B0000000B2", "Quick"]);
      // The browser has given up the first call.
      await route.fulfill({ headers: ALLOWED, json }).catch(() => {});
    });
    await page.locator("[data-find=id]").click();
    const asked = page.waitForRequest((request) => request.postData()?.includes("slow") === true);
    await field(page).fill("slow");
    await asked;
    await status(page).getByText("Searching…").waitFor();
    await field(page).fill("quick");
    await options(page).filter({ hasText: "Quick" }).waitFor();
    answerFirst();
    await status(page).getByText("1 album.").waitFor();
    expect(await options(page).allTextContents()).toEqual([expect.stringContaining("Quick")]);
    await page.context().close();
  });

  test("each letter is not a call", async () => {
    const page = await open("get-album");
    const texts: string[] = [];
    await callOther(page, async (route, text) => {
      texts.push(text);
      await route.fulfill({ headers: ALLOWED, json: hits(["B0000000A1", text]) });
    });
    await page.locator("[data-find=id]").click();
    await field(page).pressSequentially("discovery");
    await options(page).filter({ hasText: "discovery" }).waitFor();
    expect(texts.length).toBeLessThan("discovery".length);
    expect(texts.at(-1)).toBe("discovery");
    await page.context().close();
  });

  test("no hits, and a text that is taken away, are told", async () => {
    const page = await open("get-album");
    await page.locator("[data-find=id]").click();
    await status(page).getByText("Type words of a title or a name.").waitFor();
    await field(page).fill("qqqqqq zzzzzz");
    await status(page).getByText("No albums found for “qqqqqq zzzzzz”.").waitFor();
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    await field(page).fill("");
    await status(page).getByText("Type words of a title or a name.").waitFor();
    await page.context().close();
  });

  test("a missing scope is told with a way on, and another caller finds at once", async () => {
    const page = await open("get-album");
    await page.getByLabel("Caller", { exact: true }).selectOption("no-scope");
    await page.locator("[data-find=id]").click();
    await field(page).fill("discovery");
    await status(page)
      .getByText(/403 ACCESS_DENIED.*Choose another caller above, or type the id\./)
      .waitFor();
    expect(await page.locator(".finder [data-retry]").isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Caller", { exact: true }).selectOption("user");
    await options(page).filter({ hasText: "Discovery" }).first().waitFor();
    await page.context().close();
  });

  test("a server that can't be reached is told, and one button tries again", async () => {
    const page = await open("get-album");
    let isDown = true;
    await callOther(page, (route) =>
      isDown ? route.abort() : route.fulfill({ headers: ALLOWED, json: hits(["B0000000A1", "Back"]) }),
    );
    await page.route(API, (route) => route.abort());
    await page.locator("[data-find=id]").click();
    await field(page).fill("any");
    await status(page).getByText("Nothing answers at https://api.example.").waitFor();
    isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await options(page).filter({ hasText: "Back" }).waitFor();
    expect(await field(page).evaluate((at) => at.matches(":focus"))).toBe(true);
    await page.context().close();
  });

  test("the finder uses the server, the key and the token of the form", async () => {
    const page = await open("get-album");
    const sent: Record<string, string>[] = [];
    await callOther(page, async (route) => {
      sent.push(route.request().headers());
      await route.fulfill({ headers: ALLOWED, json: hits(["B0000000A1", "A"]) });
    });
    await page.getByLabel("x-api-key").fill("my-key");
    await page.getByLabel("Token", { exact: true }).fill("my-token");
    await page.locator("[data-find=id]").click();
    await field(page).fill("any");
    await options(page).first().waitFor();
    expect(sent.at(-1)).toMatchObject({ "x-api-key": "my-key", authorization: "Bearer my-token" });
    await page.context().close();
  });

  test("a script that can't be loaded is told", async () => {
    const page = await open("get-album");
    await page.route(/\/finder\./, (route) => route.abort());
    await page.locator("[data-find=id]").click();
    await page.getByRole("status").getByText("The finder can't be loaded.").waitFor();
    await page.context().close();
  });

  test("nothing is wider than a phone's window while the hits are open", async () => {
    const page = await open("get-tracks", 390);
    await page.locator("[data-find=ids]").click();
    await field(page).fill("the");
    await options(page).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
