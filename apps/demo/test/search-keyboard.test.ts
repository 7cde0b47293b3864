import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const focused = (page: Page) =>
  page.evaluate<string>("document.activeElement.ariaLabel ?? document.activeElement.textContent");
const FIELD = "Search tracks, albums and artists";

describeDemo("search by keyboard", (demo) => {
  test("from any page to an album in the library, with the keyboard alone", async () => {
    const { page } = await demo().visit();
    await page.getByRole("heading", { name: "Library", exact: true }).waitFor();
    await page.keyboard.press("/");
    await expect.poll(() => focused(page)).toBe(FIELD);
    await page.keyboard.type("discovery daft");
    await page.getByRole("region", { name: "Top hit" }).getByRole("link", { name: "Discovery" }).waitFor();
    // Results that come in don't take the focus.
    expect(await focused(page)).toBe(FIELD);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).toBe("Discovery");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Discovery", level: 1 }).waitFor();
    const add = "Add to library: Discovery";
    await expect.poll(() => page.getByRole("button", { name: add }).isEnabled()).toBe(true);
    for (let step = 0; step < 5 && (await focused(page)) !== add; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Added Discovery.").waitFor();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
  });

  test("arrow keys go through the results and back to the field, and Escape clears it", async () => {
    const { page } = await demo().visit();
    await page.getByRole("searchbox").fill("nirvana");
    await page.getByRole("region", { name: "Top hit" }).getByRole("link").first().waitFor();
    await page.keyboard.press("ArrowDown");
    const first = await focused(page);
    await page.keyboard.press("ArrowDown");
    const second = await focused(page);
    expect(second).not.toBe(FIELD);
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe(FIELD);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(FIELD);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
    expect(await focused(page)).toBe(FIELD);
    await page.getByText("Enter a title").waitFor();
    await page.waitForURL(/#\/search$/);
  });

  test("a slash is a letter in the field, and Back leads to the page before the search", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/albums/B000002H97`);
    await page.getByRole("heading", { name: "Metallica", level: 1 }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("a/b");
    expect(await page.getByRole("searchbox").inputValue()).toBe("a/b");
    await page.waitForURL(/q=a%2Fb$/);
    await page.goBack();
    await page.getByRole("heading", { name: "Metallica", level: 1 }).waitFor();
  });
});
