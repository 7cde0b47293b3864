import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

/** The page reads again what it shows after a change that failed, and has a button of this name for that too. */
const tryAgain = (page: Page) =>
  page.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Try again" });

describeDemo("trouble, in a browser", (demo) => {
  test("a server that is killed takes the change back, and all goes on when it is back", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    await expect.poll(() => page.getByRole("button", { name: "Add Discovery" }).isEnabled()).toBe(true);
    await demo().api.kill();
    // It may take no time to find out, so the change is not sent before it has been seen.
    let send = () => {};
    const seen = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route("**/me/library/albums/*", (route) => seen.then(() => route.continue()));
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    send();
    const problem = "Discovery can't be added. The server can't be reached. (NETWORK)";
    await page.getByRole("alert").filter({ hasText: problem }).waitFor();
    await page.getByRole("button", { name: "Add Discovery" }).waitFor();
    expect(await page.getByText("Added Discovery.").count()).toBe(0);
    await demo().api.restart();
    await tryAgain(page).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
  });

  test("an album of the library that can't be loaded says so, and is read again", async () => {
    await demo().music.library.albums.add("B0064UPU4G");
    const then = { status: 403, code: "ACCESS_DENIED" };
    await demo().api.admin("faults", { operation: "getAlbum", then });
    const { page } = await demo().visit();
    await page.getByRole("button", { name: "Try again: read B0064UPU4G" }).click();
    await page.getByRole("article").getByRole("link", { name: "Daft Punk" }).waitFor();
  });

  test("an album stays when reading it again fails", async () => {
    const { page } = await demo().visit();
    await page.clock.install();
    await page.goto(`${demo().url}#/albums/B0064UPU4G`);
    const heading = page.getByRole("heading", { name: "Discovery", exact: true });
    await heading.waitFor();
    await demo().api.kill();
    await page.clock.fastForward(600_000);
    await page.evaluate(`dispatchEvent(new Event("visibilitychange"))`);
    await page.getByText("The album can't be loaded.").waitFor();
    expect(await heading.count()).toBe(1);
    await demo().api.restart();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("The album can't be loaded.").waitFor({ state: "detached" });
  });

  test("a server that is killed in the middle of a change: none is shown as done that was not", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    const add = page.getByRole("button", { name: "Add Discovery" });
    await expect.poll(() => add.isEnabled()).toBe(true);
    await demo().api.admin("faults", { operation: "addLibraryAlbum", then: { neverAnswer: true } });
    const sent = page.waitForRequest((request) => request.method() === "PUT");
    await add.click();
    await sent;
    expect(await page.getByText("Added Discovery.").count()).toBe(0);
    await demo().api.kill();
    await page.getByRole("alert").filter({ hasText: "Discovery can't be added." }).waitFor();
    await add.waitFor();
    await demo().api.restart();
    expect(await demo().music.library.albums.has("B0064UPU4G")).toBe(false);
  });

  test("a server that is killed when a change is done, before it says so: its answer is asked for again", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    const add = page.getByRole("button", { name: "Add Discovery" });
    await expect.poll(() => add.isEnabled()).toBe(true);
    await demo().api.admin("faults", { operation: "addLibraryAlbum", then: { stallMs: "forever" } });
    await add.click();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
    await demo().api.kill();
    await page.getByRole("alert").filter({ hasText: "Discovery can't be added." }).waitFor();
    await demo().api.restart();
    await tryAgain(page).click();
    await page.getByText("Added Discovery.").waitFor();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
  });

  test("a busy service is told with the seconds to wait, and asked again after them", async () => {
    const { page } = await demo().visit();
    await page.clock.install();
    await page.goto(`${demo().url}#/discover`);
    // A change, for React's strict mode gives up the first of two equal reads, and the fault is for one request.
    const fault = { status: 429, headers: { "Retry-After": "25" } };
    await demo().api.admin("faults", { operation: "addLibraryAlbum", then: fault });
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByText(/Retry in [12]?\d s\./).waitFor();
    expect(await demo().music.library.albums.has("B0064UPU4G")).toBe(false);
    await page.clock.fastForward(25_000);
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
  });

  test("a wait that is too long is left to the user", async () => {
    const fault = { status: 429, headers: { "Retry-After": "40" } };
    await demo().api.admin("faults", { operation: "listLibraryAlbums", times: "forever", then: fault });
    const { page } = await demo().visit();
    const retry = page.getByRole("button", { name: /Retry in \d+ s/ });
    await retry.waitFor();
    expect(await retry.isDisabled()).toBe(true);
    // What is said as it changes does not count the seconds.
    expect(
      await page
        .getByRole("alert")
        .filter({ hasText: /Retry in/ })
        .count(),
    ).toBe(0);
  });

  test("what is changed offline is kept and sent afterwards", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    await expect.poll(() => page.getByRole("button", { name: "Add Discovery" }).isEnabled()).toBe(true);
    await page.context().setOffline(true);
    await page.getByText("You are offline.").waitFor();
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    expect(await demo().music.library.albums.has("B0064UPU4G")).toBe(false);
    expect(await page.getByText("Added Discovery.").count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByText("Added Discovery.").waitFor();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G")).toBe(true);
  });
});
