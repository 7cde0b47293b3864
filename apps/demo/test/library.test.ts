import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo, sampleIds } from "./demo.ts";
import { fillLibrary } from "./pages.ts";

const card = (page: Page, title: string) => page.getByRole("article").filter({ hasText: title });
const EMPTY = "The library is empty.";

describeDemo("the library in a browser", (demo) => {
  test("the token does not stay in the address bar", async () => {
    const { page } = await demo().visit();
    await page.getByText(EMPTY).waitFor();
    await page.waitForURL(demo().url);
  });

  test("an album is found, added, listed after a reload of the list, opened, removed and brought back", async () => {
    const { page, complaints } = await demo().visit();
    await page.getByRole("link", { name: "Discover", exact: true }).click();
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    await page.getByText("Added Discovery.").waitFor();

    await page.getByRole("link", { name: "Library", exact: true }).click();
    await card(page, "Daft Punk").getByRole("link", { name: "Discovery" }).click();
    await page.getByRole("heading", { name: "Discovery" }).waitFor();
    await page.getByRole("list", { name: "Tracks" }).getByText("One More Time").waitFor();

    await page.getByRole("button", { name: "Remove from library: Discovery" }).click();
    await page.getByRole("button", { name: "Add to library: Discovery" }).waitFor();
    // With the pointer on it, it stays.
    const undo = page.getByRole("button", { name: "Undo" });
    await undo.hover();
    await page.getByRole("link", { name: "Library", exact: true }).press("Enter");
    await page.getByText(EMPTY).waitFor();
    await undo.click();
    await card(page, "Daft Punk").waitFor();
    await page.getByText("Restored Discovery. It is now the newest in your library.").waitFor();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("many clicks on the same album end as the last one says", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    const button = card(page, "Daft Punk").getByRole("button");
    await expect.poll(() => button.isEnabled()).toBe(true);
    for (let click = 0; click < 7; click += 1) await button.click();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
  });

  test("undo is gone as soon as something else is done with the album", async () => {
    const { page } = await demo().visit();
    await page.clock.install();
    await page.goto(`${demo().url}#/discover`);
    await page.getByRole("button", { name: "Add Discovery" }).click();
    const undo = page.getByRole("button", { name: "Undo" });
    // With the focus on it, and then without time going by, it does not go away by itself.
    await undo.focus();
    await page.clock.pauseAt((await page.evaluate<number>("Date.now()")) + 60_000);
    const fault = { operation: "removeLibraryAlbum", then: { neverAnswer: true } };
    await demo().api.admin("faults", fault);
    await page.getByRole("button", { name: "Remove Discovery" }).click();
    await undo.waitFor({ state: "detached" });
  });

  test("what is restored in a long list stands where the server has it, and the message says so", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit();
    const titleAt = async (place: number) => {
      const button = page
        .getByRole("article")
        .nth(place)
        .getByRole("button", { name: /^Remove \S/ });
      return (await button.getAttribute("aria-label"))?.replace("Remove ", "") ?? "";
    };
    await card(page, "Daft Punk").waitFor();
    const title = await titleAt(4);
    await page.getByRole("article").nth(4).getByRole("button").click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(`Restored ${title}. It is now the newest in your library.`).waitFor();
    expect(await titleAt(0)).toBe(title);
    await page.reload();
    await expect.poll(() => titleAt(0)).toBe(title);
  });

  test("tracks have their durations", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/albums/B000002H97`);
    await page.getByRole("listitem").filter({ hasText: "Enter Sandman" }).getByText("5:32").waitFor();
  });

  test("a wrong token is told, and another one can be entered", async () => {
    const { context } = await demo().open();
    const page = await context.newPage();
    await page.goto(demo().link({ token: "wrong" }));
    await page.getByRole("alert").filter({ hasText: "INVALID_ACCESS_TOKEN" }).waitFor();
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.getByRole("button", { name: "Use an access token instead" }).click();
    await page.getByLabel("Access token").fill(demo().api.token);
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByText(EMPTY).waitFor();
  });

  test("the catalog has the albums to begin with", async () => {
    const { DISCOVER_IDS } = await import("../src/discover-page.tsx");
    expect(await sampleIds()).toEqual(expect.arrayContaining([...DISCOVER_IDS]));
  });
});
