import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeDemo } from "./demo.ts";
import { ALBUMS, counted, idAt, leapToEnd, seedLongLibrary, shown, walk } from "./long-library.ts";

const scrollY = (page: Page) => page.evaluate<number>("scrollY");
const setSize = (page: Page) => page.evaluate<string>("document.querySelector('[aria-setsize]').ariaSetSize");

// What is seeded is what a reset goes back to, so it has a server of its own.
describeDemo("a library of 10,000 albums in a browser", (demo) => {
  beforeAll(() => seedLongLibrary(demo()), 60_000);

  test("all of it is passed in order, in 100 requests and with few cards at a time", async () => {
    const { page, complaints } = await demo().visit();
    const requests = counted(page);
    await page.getByText("100 albums so far").waitFor();
    const { seen, changed, maxCards, longTasksMs } = await walk(page, 800);
    const inOrder = Array.from({ length: ALBUMS }, (_, index) => [String(index + 1), idAt(index + 1)]);
    expect(seen).toEqual(Object.fromEntries(inOrder));
    expect(changed).toBe(0);
    expect(requests.lists).toBe(100);
    await page.getByText("10,000 albums").waitFor();
    expect(maxCards).toBeLessThan(60);
    // What passed by was not read, and nothing was read twice.
    const ids = requests.reads.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(requests.reads.length).toBeLessThan(200);
    expect(complaints).toEqual([]);
    const worstMs = Math.max(0, ...longTasksMs);
    const tasks = `${longTasksMs.length} long tasks, at most ${worstMs} ms`;
    console.log(`${maxCards} cards; ${ids.length} albums in ${requests.reads.length} requests; ${tasks}`);
  }, 180_000);

  test("who comes back from an album far down is where they were", async () => {
    const { page } = await demo().visit();
    const requests = counted(page);
    await page.getByText("100 albums so far").waitFor();
    await leapToEnd(page);
    await page.mouse.wheel(0, -100_000);
    await expect.poll(() => shown(page).then((cards) => ALBUMS in cards)).toBe(false);
    const card = page.getByRole("article").nth(20);
    await card.filter({ hasText: "Album" }).waitFor();
    const [place, before] = [await scrollY(page), await shown(page)];

    await card.getByRole("link").click({ noWaitAfter: true });
    await page.getByText("lists no tracks").waitFor();
    expect(await scrollY(page)).toBe(0);
    await page.goBack();
    await page.getByRole("heading", { name: "Library" }).waitFor();
    expect([await scrollY(page), await shown(page)]).toEqual([place, before]);
    expect(requests.lists).toBe(100);
  }, 120_000);

  test("far down, an album is removed by keyboard and brought back, and one is added", async () => {
    const { page } = await demo().visit();
    const requests = counted(page);
    await page.getByText("100 albums so far").waitFor();
    await leapToEnd(page);
    const place = ALBUMS - 9;
    const gone = idAt(place);
    await page.getByRole("button", { name: "Remove Album 9", exact: true }).press("Enter");
    await page.getByText(`Removed Album 9.`).waitFor();
    expect(await demo().music.library.albums.has(gone)).toBe(false);
    const after = await shown(page);
    expect([after[place - 1], after[place]]).toEqual([idAt(place - 1), idAt(place + 1)]);
    expect(await setSize(page)).toBe(String(ALBUMS - 1));
    // The keyboard stays where it was, so that it can remove the next.
    expect(await page.evaluate("document.activeElement.ariaLabel")).toBe("Remove Album 8");

    await page.keyboard.press("Control+z");
    await page.getByText(`Added Album 9.`).waitFor();
    expect(await setSize(page)).toBe(String(ALBUMS));
    // What is added anew is the newest.
    const back = await shown(page);
    expect([back[place], back[place + 1]]).toEqual([idAt(place - 1), idAt(place + 1)]);
    await page.goto(`${demo().url}#/albums/B08NEWCOME`);
    await page.getByRole("button", { name: "Add to library: Newcomer" }).click();
    await page.getByText("Added Newcomer.").waitFor();
    await page.getByRole("link", { name: "Library", exact: true }).click();
    await page.keyboard.press("Control+Home");
    await page.getByRole("article").filter({ hasText: "Newcomer" }).waitFor();
    const first = await shown(page);
    expect([first[1], first[2], first[3]]).toEqual(["B08NEWCOME", gone, idAt(1)]);
    expect(await setSize(page)).toBe(String(ALBUMS + 1));
    // Each change read the first page again, and no more.
    expect(requests.lists).toBe(103);
  }, 120_000);
});
