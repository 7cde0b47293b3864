import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const card = (page: Page) => page.getByRole("article").filter({ hasText: "Daft Punk" });
const EMPTY = "The library is empty.";
const DISCOVERY = "B0064UPU4G";

/**
 * Removes Discovery while offline, and closes the page. First the page is left, because a closed page may go on for a moment: as
 * soon as the browser is online again, it would send the change itself.
 */
async function removeAndClose(page: Page): Promise<void> {
  await card(page).waitFor();
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await page.getByRole("button", { name: "Remove Discovery" }).click();
  await page.getByText(EMPTY).waitFor();
  await page.goto("about:blank");
  await page.close();
}

describeDemo("changes that are made offline, and a page that is closed", (demo) => {
  const isSaved = () => demo().music.library.albums.has(DISCOVERY);

  test("are sent when the page is opened again, under the same sign-in", async () => {
    await demo().music.library.albums.add(DISCOVERY);
    const { context, complaints } = await demo().open();
    await removeAndClose(await demo().signIn(context));
    expect(await isSaved()).toBe(true);
    complaints.length = 0;
    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(demo().url);
    await page.getByText("Removed Discovery.").waitFor();
    await page.getByText(EMPTY).waitFor();
    expect(await isSaved()).toBe(false);
    expect(complaints).toEqual([]);
    // They are sent once: what somebody else does afterwards stays.
    await demo().music.library.albums.add(DISCOVERY);
    await page.reload();
    await card(page).waitFor();
    expect(await isSaved()).toBe(true);
  });

  test("are sent when the page is opened again with the same token, and none with another", async () => {
    await demo().music.library.albums.add(DISCOVERY);
    const { page } = await demo().visit();
    const context = page.context();
    await removeAndClose(page);
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(demo().link({ token: demo().api.token }));
    await again.getByText("Removed Discovery.").waitFor();
    await expect.poll(isSaved).toBe(false);
  });

  test("are forgotten under another account, whose library stays as it is", async () => {
    await demo().music.library.albums.add(DISCOVERY);
    const { page } = await demo().visit();
    const context = page.context();
    await removeAndClose(page);
    await context.setOffline(false);
    // Another sign-in, of the same user here: what was meant for the one before is not sent by it.
    const other = await demo().signIn(context);
    await card(other).waitFor();
    expect(await other.evaluate(`localStorage.getItem("album-library.pending")`)).toBeNull();
    await other.reload();
    await card(other).waitFor();
    expect(await isSaved()).toBe(true);
  });

  test("are forgotten by signing out", async () => {
    await demo().music.library.albums.add(DISCOVERY);
    const { context } = await demo().open();
    const page = await demo().signIn(context);
    await card(page).waitFor();
    await demo().api.admin("faults", { operation: "removeLibraryAlbum", then: { neverAnswer: true } });
    await page.getByRole("button", { name: "Remove Discovery" }).click();
    await page.getByText(EMPTY).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await page.evaluate(`localStorage.getItem("album-library.pending")`)).toBeNull();
  });
});
