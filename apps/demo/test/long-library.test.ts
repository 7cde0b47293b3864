import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeDemo } from "./demo.ts";
import { ALBUMS, idAt, leapToEnd, openCounted, PAGES, seedLongLibrary, shown, walk } from "./long-library.ts";

const scrollY = (page: Page) => page.evaluate<number>("scrollY");
const at = (page: Page, ...places: number[]) =>
  shown(page).then((cards) => places.map((place) => cards[place]));
const setSize = (page: Page) => page.evaluate<string>("document.querySelector('[aria-setsize]').ariaSetSize");

const COUNT = ALBUMS.toLocaleString("en");

/** Thousands of frames take their time on a busy machine. */
const LONG_MS = 300_000;

// What is seeded is what a reset goes back to, so it has a server of its own.
describeDemo(`a library of ${COUNT} albums in a browser`, (demo) => {
  beforeAll(() => seedLongLibrary(demo()));

  test("all of it is passed in order, in one request a page and with few cards at a time", {
    timeout: LONG_MS,
  }, async () => {
    const { page, requests, complaints } = await openCounted(demo());
    const { seen, changed, maxCards, rests, longTasksMs } = await walk(page, 800);
    const inOrder = Array.from({ length: ALBUMS }, (_, index) => [String(index + 1), idAt(index + 1)]);
    expect(seen).toEqual(Object.fromEntries(inOrder));
    expect(changed).toBe(0);
    expect(requests.lists).toBe(PAGES);
    await page.getByText(`${COUNT} albums`).waitFor();
    expect(maxCards).toBeLessThan(60);
    // Nothing was read twice, and only what was shown at rest: at both ends, and where the list stood still. What
    // stands still while the next page of the list comes in may get more rows, which are read too.
    const ids = requests.reads.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(requests.reads.length).toBeLessThanOrEqual(2 * (rests + 2));
    expect(complaints).toEqual([]);
    const worstMs = Math.max(0, ...longTasksMs);
    const tasks = `${longTasksMs.length} long tasks, at most ${worstMs} ms`;
    const reads = `${ids.length} albums in ${requests.reads.length} requests, ${rests} rests`;
    console.log(`${maxCards} cards; ${reads}; ${tasks}`);
  });

  test("a filter and an order are of all of it, which is read meanwhile, and a letter leads far down", {
    timeout: LONG_MS,
  }, async () => {
    const { page, requests } = await openCounted(demo());
    await page.getByLabel("Filter by title or artist").fill(`album ${ALBUMS - 124}`);
    await page.getByText("Loading everything").waitFor();
    await page.getByText(`1 of ${COUNT} albums`).waitFor({ timeout: LONG_MS });
    expect(Object.values(await shown(page))).toEqual([idAt(124)]);
    // The first page as it comes, and then all pages with the details of their albums.
    expect(requests.lists).toBe(PAGES + 1);
    await page.getByLabel("Filter by title or artist").fill("");
    await page.getByLabel("Sort by").selectOption("Title");
    await expect.poll(() => at(page, 1, 2, 3)).toEqual([idAt(ALBUMS), idAt(ALBUMS - 1), idAt(ALBUMS - 2)]);
    expect(requests.lists).toBe(PAGES + 1);
    await page.getByRole("button", { name: "A", exact: true }).click();
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("Album 0");
  });

  // One test, because it takes as long to get there as to do all of it.
  test("far down, who comes back from an album is where they were, and one is removed by keyboard, brought back, and another added", {
    timeout: LONG_MS,
  }, async () => {
    const { page, requests } = await openCounted(demo());
    await leapToEnd(page);
    const end = await scrollY(page);
    await page.mouse.wheel(0, -100_000);
    await expect.poll(() => scrollY(page)).toBeCloseTo(end - 100_000, 0);
    await expect.poll(() => shown(page).then((cards) => ALBUMS in cards)).toBe(false);
    const card = page.getByRole("article").nth(20);
    // Once the pointer can reach it, nothing scrolls when it is pressed.
    await card.getByRole("link", { name: "Album" }).hover();
    const [place, before] = [await scrollY(page), await shown(page)];

    await card.getByRole("link").click({ noWaitAfter: true });
    await page.getByText("lists no tracks").waitFor();
    await expect.poll(() => scrollY(page)).toBe(0);
    await page.goBack();
    await page.getByRole("heading", { name: "Library" }).waitFor();
    await expect.poll(async () => [await scrollY(page), await shown(page)]).toEqual([place, before]);
    expect(requests.lists).toBe(PAGES);

    await leapToEnd(page);
    const position = ALBUMS - 9;
    const gone = idAt(position);
    await page.getByRole("button", { name: "Remove Album 9", exact: true }).press("Enter");
    await page.getByText(`Removed Album 9.`).waitFor();
    // With the pointer on it, it stays.
    await page.getByRole("button", { name: "Undo" }).hover();
    expect(await demo().music.library.albums.has(gone)).toBe(false);
    await expect
      .poll(() => at(page, position - 1, position))
      .toEqual([idAt(position - 1), idAt(position + 1)]);
    await expect.poll(() => setSize(page)).toBe(String(ALBUMS - 1));
    // The keyboard stays where it was, so that it can remove the next.
    await expect.poll(() => page.evaluate("document.activeElement.ariaLabel")).toBe("Remove Album 8");

    await page.keyboard.press("Control+z");
    await page.getByText(`Restored Album 9.`).waitFor();
    await expect.poll(() => setSize(page)).toBe(String(ALBUMS));
    // What is added anew is the newest.
    await expect
      .poll(() => at(page, position, position + 1))
      .toEqual([idAt(position - 1), idAt(position + 1)]);
    await page.goto(`${demo().url}#/albums/B08NEWCOME`);
    await page.getByRole("button", { name: "Add to library: Newcomer" }).click();
    await page.getByText("Added Newcomer.").waitFor();
    await page.getByRole("link", { name: "Library", exact: true }).click();
    // Where the library was left, and then at its top.
    await expect.poll(() => scrollY(page)).toBeGreaterThan(100_000);
    await page.keyboard.press("Control+Home");
    await page.getByRole("article").filter({ hasText: "Newcomer" }).waitFor();
    await expect.poll(() => at(page, 1, 2, 3)).toEqual(["B08NEWCOME", gone, idAt(1)]);
    await expect.poll(() => setSize(page)).toBe(String(ALBUMS + 1));
    // Each change read the first page again, and no more.
    await expect.poll(() => requests.lists).toBe(PAGES + 3);
    await page.locator("section[aria-busy=false]").waitFor();
    expect(requests.lists).toBe(PAGES + 3);
  });
});
