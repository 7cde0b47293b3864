import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo, sampleAlbum } from "./demo.ts";
import { fillLibrary } from "./pages.ts";

const METALLICA = "B000002H97";

const titles = (page: Page) => page.getByRole("article").locator(".title").allTextContents();
const sortBy = (page: Page, name: string) => page.getByLabel("Sort by").selectOption(name);
const filter = (page: Page) => page.getByLabel("Filter by title or artist");
const letter = (page: Page, name: string) =>
  page.getByRole("toolbar", { name: "Jump to a letter" }).getByRole("button", { name, exact: true });
const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent");

describeDemo("the order of the library in a browser", (demo) => {
  test("albums are filtered, ordered and jumped to, and stay so after a look at one", async () => {
    await fillLibrary(demo());
    const { page, complaints } = await demo().visit({ viewport: { width: 390, height: 844 } });
    await page.getByText("30 albums").waitFor();
    await expect.poll(async () => (await titles(page))[0]).toBe("Discovery");
    await sortBy(page, "Title");
    await expect
      .poll(async () => (await titles(page)).slice(0, 2))
      .toEqual(["All Rebel Rockers", "Around the world"]);
    // By keyboard: a letter that is typed leads to its button, and Enter to the album.
    await letter(page, "A").focus();
    await page.keyboard.press("w");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Weezer");
    await letter(page, "B").click();
    await expect.poll(() => focused(page)).toBe("BEYONCÉ");
    await expect.poll(() => letter(page, "X").isDisabled()).toBe(true);
    await sortBy(page, "Release, newest first");
    await expect.poll(async () => (await titles(page))[0]).not.toBe("All Rebel Rockers");
    expect(await page.getByRole("toolbar").count()).toBe(0);
    await sortBy(page, "Artist");
    await filter(page).fill("beyonce");
    await page.getByText("1 of 30 albums").waitFor();
    expect(await titles(page)).toEqual(["BEYONCÉ"]);
    await page.getByRole("article").getByRole("link", { name: "BEYONCÉ", exact: true }).click();
    await page.getByText("Drunk in Love").first().waitFor();
    await page.goBack();
    await page.getByText("1 of 30 albums").waitFor();
    expect(await filter(page).inputValue()).toBe("beyonce");
    await filter(page).fill("zzz");
    await page.getByText("Nothing in your library fits “zzz”.").waitFor();
    await filter(page).press("Escape");
    await page.getByText("30 albums", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("an album that is removed while it is filtered is gone, and is there again when it is brought back", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit();
    await filter(page).fill("daft punk");
    await page.getByText("1 of 30 albums").waitFor();
    await page.getByRole("button", { name: "Remove Discovery" }).click();
    await page.getByText("0 of 29 albums").waitFor();
    await page.getByText("Removed Discovery.").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("1 of 30 albums").waitFor();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
  });

  test("tracks have a tab of their own, with the same order, and are removed and brought back", async () => {
    const { tracks } = await sampleAlbum(METALLICA);
    const some = tracks.slice(0, 6);
    for (const { id } of some.slice(0, -1)) await demo().music.library.tracks.add(id);
    const { page, complaints } = await demo().visit();
    await page.goto(`${demo().url}#/albums/${METALLICA}`);
    await page.getByRole("button", { name: `More for ${some[5]?.title}` }).click();
    await page.getByRole("menuitem", { name: "Add to library" }).click();
    await page.getByText(`Added ${some[5]?.title}.`).waitFor();
    await page.getByRole("link", { name: "Library", exact: true }).click();
    await page.getByRole("navigation", { name: "Library" }).getByRole("link", { name: "Tracks" }).click();
    await page.getByText("6 tracks").waitFor();
    const names = () => page.getByRole("list", { name: "Tracks" }).locator(".name").allTextContents();
    await expect.poll(names).toEqual(some.map(({ title }) => title).toReversed());
    await sortBy(page, "Title");
    await expect.poll(names).toEqual(some.map(({ title }) => title).toSorted());
    await letter(page, "S").press("Enter");
    await expect.poll(() => focused(page)).toBe("Sad but True");
    await page.getByRole("button", { name: "Remove Sad but True" }).click();
    await page.getByText("Removed Sad but True.").waitFor();
    await page.getByText("5 tracks").waitFor();
    const isSaved = async () => {
      for await (const { node } of demo().music.library.tracks.list())
        if (node?.id === some[1]?.id) return true;
      return false;
    };
    expect(await isSaved()).toBe(false);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Restored Sad but True.").waitFor();
    await page.getByText("6 tracks").waitFor();
    expect(await isSaved()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
