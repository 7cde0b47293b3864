import type { Page, Request } from "playwright-core";
import { expect, test } from "vitest";
import { type Demo, describeDemo } from "./demo.ts";

const field = (page: Page) => page.getByRole("searchbox");
const tracks = (page: Page) => page.getByRole("region", { name: "Tracks" }).getByRole("listitem");
const counts = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

/** What is searched for as tracks, from now on. */
function searchesOf(page: Page): string[] {
  const queries: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/search/tracks"))
      queries.push(request.postDataJSON().searchFilters[0].query);
  });
  return queries;
}

/** Holds the searches for a text until the test lets them go. */
async function hold(page: Page, query: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/search/*", async (route) => {
    if (route.request().postData()?.includes(`"query":"${query}"`)) await released;
    // The page may have aborted it meanwhile.
    await route.fallback().catch(() => {});
  });
  return release;
}

/** Has each report of what is in view begin with a change to out of view, as a busy page has it. */
const REPORT_TWO_CHANGES = `window.IntersectionObserver = class extends IntersectionObserver {
  constructor(report, options) {
    super((changes, observer) => report([{ ...changes[0], isIntersecting: false }, ...changes], observer), options);
  }
}`;

async function failSearches({ api }: Demo, then: object): Promise<void> {
  for (const operation of ["searchTracks", "searchAlbums", "searchArtists"])
    await api.admin("faults", { operation, times: "forever", then });
}

describeDemo("search in a browser", (demo) => {
  test("finds tracks, albums and artists, with the best of all first, and has an address", async () => {
    const { page, complaints } = await demo().visit();
    await field(page).fill("daft punk one more time");
    await tracks(page).filter({ hasText: "One More Time" }).first().waitFor();
    await page.waitForURL(/#\/search\?q=daft\+punk\+one\+more\+time$/);
    const first = tracks(page).first();
    expect(await first.getByRole("link", { name: "Daft Punk" }).getAttribute("href")).toMatch(
      /^#\/artists\//,
    );
    expect(await first.getByRole("link", { name: "Discovery" }).getAttribute("href")).toBe(
      "#/albums/B0064UPU4G",
    );
    await first.getByText("5:20").waitFor();
    await page.getByRole("region", { name: "Top hit" }).getByText("One More Time").waitFor();

    await field(page).fill("nirvana");
    await page.getByRole("region", { name: "Artists" }).getByRole("link", { name: "Nirvana" }).waitFor();
    await page.getByRole("region", { name: "Top hit" }).getByRole("link", { name: "Nirvana" }).waitFor();
    await page
      .getByRole("region", { name: "Albums" })
      .getByRole("link", { name: "Nevermind" })
      .first()
      .waitFor();
    await page.reload();
    await counts(page, /tracks, 3 albums, 1 artist found\./);
    expect(await field(page).inputValue()).toBe("nirvana");
    expect(complaints).toEqual([]);
  });

  test.for([
    ["beyonce", "BEYONCÉ"],
    ["椎名林檎", "三毒史"],
    ["one moer time", "Discovery"],
    ["gb-f08-91-90013", "Metallica"],
    ["https://music.amazon.de/albums/B0064UPU4G?trackAsin=B0064UPUDC", "Discovery"],
  ] as const)(
    "without accents, in other scripts, misspelt, by code and by link: %s",
    async ([text, title]) => {
      const { page } = await demo().visit();
      await field(page).fill(text);
      await page.getByRole("link", { name: title }).first().waitFor();
    },
  );

  test("letters that follow each other quickly are one search", async () => {
    const { page } = await demo().visit();
    await page.clock.install();
    await page.getByText("The library is empty.").waitFor();
    const searches = searchesOf(page);
    await page.clock.pauseAt((await page.evaluate<number>("Date.now()")) + 60_000);
    await field(page).pressSequentially("daft punk");
    await page.waitForURL(/q=daft\+punk$/);
    expect(searches).toEqual([]);
    await page.clock.resume();
    await tracks(page).first().waitFor();
    expect(searches).toEqual(["daft punk"]);
  });

  test("with slow answers only the newest is shown, and what was found before stays until then", async () => {
    const { page } = await demo().visit();
    await field(page).fill("metallica");
    await counts(page, /found\./);
    const releaseOld = await hold(page, "nirv");
    const releaseNew = await hold(page, "weezer");
    const isFor = (query: string) => (request: Request) =>
      request.postData()?.includes(`"query":"${query}"`) ?? false;
    const sent = page.waitForEvent("request", isFor("nirv"));
    await field(page).fill("nirv");
    await sent;
    const aborted = page.waitForEvent("requestfailed", isFor("nirv"));
    const sentNew = page.waitForEvent("request", isFor("weezer"));
    await field(page).fill("weezer");
    await aborted;
    await sentNew;
    releaseOld();
    expect(await tracks(page).filter({ hasText: "Metallica" }).count()).toBeGreaterThan(0);
    expect(await page.locator(".results").getAttribute("aria-busy")).toBe("true");
    releaseNew();
    await page.locator(".results[aria-busy=false]").waitFor();
    await tracks(page).filter({ hasText: "Weezer" }).first().waitFor();
    expect(await page.getByRole("main").getByText("Nirvana").count()).toBe(0);
    expect(await tracks(page).filter({ hasText: "Metallica" }).count()).toBe(0);
  });

  for (const width of [390, 1280])
    test(`results come where their place was kept, ${width} pixels wide`, async () => {
      const { page } = await demo().visit({ viewport: { width, height: 800 } });
      const release = await hold(page, "nirvana");
      await page.goto(`${demo().url}#/search?q=nirvana`);
      await page.locator(".pending").first().waitFor();
      const boxes = () =>
        page.evaluate(`[...document.querySelectorAll(".top-hit .card, .track")].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        })`);
      const kept = await boxes();
      release();
      await tracks(page).first().waitFor();
      await page.getByRole("region", { name: "Top hit" }).getByRole("link").first().waitFor();
      expect(await boxes()).toEqual(kept);
    });

  test("all hits of a kind are read page by page, each once", async () => {
    const { page } = await demo().visit();
    await field(page).fill("the");
    await page.getByRole("link", { name: "All tracks" }).click();
    const rows = page.getByRole("main").getByRole("listitem");
    await rows.first().waitFor();
    const more = page.getByRole("button", { name: "More tracks" });
    const hits: string[] = [];
    for await (const { node } of demo().music.search.tracks("the", { limit: 20 })) hits.push(node?.id ?? "");
    expect(hits.length).toBeGreaterThan(40);
    while (await more.count()) {
      await more.scrollIntoViewIfNeeded({ timeout: 5_000 }).catch(() => {});
      await page.evaluate("new Promise(requestAnimationFrame)");
    }
    await expect.poll(() => rows.count()).toBe(hits.length);
    await counts(page, `${hits.length} tracks found.`);
    await page.getByRole("link", { name: "All results" }).click();
    await page.getByRole("heading", { name: "Albums" }).waitFor();
  });

  test("the next page comes where the page reports several changes of what is in view at once", async () => {
    const { page } = await demo().visit();
    await page.evaluate(REPORT_TWO_CHANGES);
    await field(page).fill("the");
    await page.getByRole("link", { name: "All tracks" }).click();
    const rows = page.getByRole("main").getByRole("listitem");
    await rows.first().waitFor();
    const first = await rows.count();
    await page.getByRole("button", { name: "More tracks" }).scrollIntoViewIfNeeded();
    await expect.poll(() => rows.count()).toBeGreaterThan(first);
  });

  test("nothing found suggests fewer words, which find something", async () => {
    const { page } = await demo().visit();
    await field(page).fill("daft punk zzzzzz");
    await counts(page, "Nothing found.");
    await page.getByRole("list", { name: "Suggestions" }).getByRole("link", { name: "daft punk" }).click();
    await tracks(page).first().waitFor();
    expect(await field(page).inputValue()).toBe("daft punk");
    await page.goBack();
    await page.getByRole("heading", { name: "Nothing found for" }).waitFor();
    await page.getByRole("link", { name: "Discover albums" }).click();
    await page.getByRole("heading", { name: "Discover", exact: true }).waitFor();
  });

  test("offline it waits, and goes on when the connection is back", async () => {
    const { page } = await demo().visit();
    await page.getByText("The library is empty.").waitFor();
    await page.context().setOffline(true);
    await page.getByText("Changes are sent").waitFor();
    await field(page).fill("nirvana");
    await page.getByText("The search continues when you're back online.").waitFor();
    await page.context().setOffline(false);
    await tracks(page).first().waitFor();
  });

  test("a service that is too busy is asked again after the time that it says", async () => {
    const { page } = await demo().visit();
    await page.clock.install();
    await failSearches(demo(), { status: 429, headers: { "Retry-After": "40" } });
    await field(page).fill("nirvana");
    const retry = page.getByRole("button", { name: /Retry in \d+ s/ });
    await retry.waitFor();
    expect(await retry.isDisabled()).toBe(true);
    await demo().api.admin("reset");
    await page.clock.fastForward(41_000);
    await page.getByRole("button", { name: "Try again" }).click();
    await tracks(page).first().waitFor();
  });

  test("a server that is down, and one that forbids it, are told with a way on", async () => {
    const { page } = await demo().visit();
    await page.getByText("The library is empty.").waitFor();
    await failSearches(demo(), { status: 403, code: "ACCESS_DENIED" });
    await field(page).fill("nirvana");
    const alert = page.getByRole("alert");
    await alert.filter({ hasText: "Sign out, then sign in again" }).waitFor();
    await demo().api.kill();
    await field(page).fill("weezer");
    await alert.filter({ hasText: "The server can't be reached." }).waitFor();
    await demo().api.restart();
    await demo().api.admin("reset");
    await page.getByRole("button", { name: "Try again" }).click();
    await tracks(page).first().waitFor();
  });

  test("a track with explicit language is marked, and others are not", async () => {
    const tracks = [
      { id: "B0DEMOXPL1", title: "Quarrel", duration: 61, parentalSettings: { hasExplicitLanguage: true } },
      { id: "B0DEMOXPL2", title: "Truce" },
    ];
    const album = { id: "B0DEMOXPLA", title: "Quarrel and Truce", tracks };
    await demo().api.admin("seed", { albums: [album], users: [] });
    const { page } = await demo().visit();
    const rowOf = (title: string) => page.getByRole("listitem").filter({ hasText: title });
    await page.goto(`${demo().url}#/search?q=quarrel`);
    await rowOf("Quarrel").first().getByText("Explicit").waitFor({ state: "attached" });
    await page.goto(`${demo().url}#/albums/B0DEMOXPLA`);
    await rowOf("Truce").waitFor();
    expect(await rowOf("Quarrel").getByText("Explicit").count()).toBe(1);
    expect(await rowOf("Truce").getByText("Explicit").count()).toBe(0);
  });

  test("an album that one tab adds is told as saved in the results of another", async () => {
    const { context } = await demo().open();
    const [one, other] = [await demo().signIn(context), await context.newPage()];
    await other.goto(`${demo().url}#/search?q=discovery`);
    const albums = (page: Page) => page.getByRole("region", { name: "Albums" });
    await albums(other).getByRole("button", { name: "Add Discovery" }).waitFor();
    await field(one).fill("discovery");
    await albums(one).getByRole("button", { name: "Add Discovery" }).click();
    await albums(other).getByRole("button", { name: "Remove Discovery" }).waitFor();
  });
});
