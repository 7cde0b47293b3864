import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const RADIOHEAD = "B0Y4ZLXZ2V";
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

describeDemo("an artist in a browser", (demo) => {
  test("has albums, newest first, which can be added, and tracks with their albums", async () => {
    const { page, complaints } = await demo().visit();
    await page.goto(`${demo().url}#/artists/${RADIOHEAD}`);
    await page.getByRole("heading", { name: "Radiohead", level: 1 }).waitFor();
    const albums = section(page, "Albums").getByRole("article");
    await expect.poll(() => albums.count()).toBe(3);
    const dates: string[] = [];
    for (const link of await albums.getByRole("link", { name: /In Rainbows|My Iron Lung/ }).all()) {
      const { releaseDate = "" } = await demo().music.albums.get(
        (await link.getAttribute("href"))?.slice(9) ?? "",
      );
      dates.push(releaseDate);
    }
    expect(dates).toEqual(dates.toSorted().toReversed());
    await albums.last().getByRole("button", { name: "Add My Iron Lung" }).click();
    await page.getByText("Added My Iron Lung.").waitFor();
    const row = section(page, "Tracks").getByRole("listitem").filter({ hasText: "My Iron Lung" }).first();
    await row.getByRole("button", { name: "Remove My Iron Lung" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("has all tracks, page by page", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/artists/${RADIOHEAD}`);
    const rows = section(page, "Tracks").getByRole("listitem");
    await rows.first().waitFor();
    let count = 0;
    for await (const _ of demo().music.artists.tracks(RADIOHEAD)) count += 1;
    expect(count).toBeGreaterThan(20);
    await expect
      .poll(async () => {
        await page.keyboard.press("End");
        return rows.count();
      })
      .toBe(count);
  });

  test("is a click away from an album, its tracks, the library and the results", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/albums/B000YIXBVI`);
    await page.getByRole("list", { name: "Tracks" }).getByRole("link", { name: "Radiohead" }).first().click();
    await page.getByRole("heading", { name: "Radiohead", level: 1 }).waitFor();
    await page.waitForURL(`${demo().url}#/artists/${RADIOHEAD}`);
    await section(page, "Tracks").getByRole("link", { name: "In Rainbows" }).first().click();
    await page.getByRole("heading", { name: "In Rainbows", level: 1 }).waitFor();
  });
});

describeDemo("what is not found, in a browser", (demo) => {
  const NOTHING = { name: "Nothing found for" };

  test("an unknown address searches for its words", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/nirvana/nevermind`);
    await page.getByRole("heading", { name: "No such page" }).waitFor();
    await section(page, "Albums").getByRole("link", { name: "Nevermind" }).first().waitFor();
  });

  test("an id that is none is searched for, with no word about patterns", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/albums/daft%20punk`);
    await page.getByRole("heading", { name: "No such album" }).waitFor();
    await section(page, "Tracks").getByRole("listitem").first().waitFor();
    expect(await page.getByRole("main").getByRole("alert").count()).toBe(0);
    await page.goto(`${demo().url}#/artists/radiohead`);
    await page.getByRole("heading", { name: "No such artist" }).waitFor();
    await section(page, "Artists").getByRole("link", { name: "Radiohead" }).waitFor();
  });

  test("a link that is pasted opens its album, or searches for its name", async () => {
    const { page } = await demo().visit();
    const field = page.getByRole("searchbox");
    await field.fill("https://music.amazon.com/albums/B0064UPU4G?trackAsin=B0064UPUDC");
    await field.press("Enter");
    await page.getByRole("heading", { name: "Discovery", level: 1 }).waitFor();
    await field.fill("https://music.amazon.de/albums/B0ZZZZZZZZ?ref=x");
    await field.press("Enter");
    await page.waitForURL(`${demo().url}#/albums/B0ZZZZZZZZ`);
    await page.getByRole("heading", { name: "No such album" }).waitFor();
    await page.getByRole("heading", NOTHING).waitFor();
    await field.fill("https://music.amazon.com/artists/B0ZZZZZZZY/daft-punk");
    await page.getByRole("list", { name: "Suggestions" }).getByRole("link", { name: "daft punk" }).click();
    await section(page, "Tracks").getByRole("listitem").first().waitFor();
  });
});
