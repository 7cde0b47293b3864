import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

describeDemo("trouble, in a browser", (demo) => {
  test("a server that is killed takes the change back, and all goes on when it is back", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    await expect
      .poll(() => page.getByRole("button", { name: "Add Discovery" }).isEnabled(), { timeout: 10_000 })
      .toBe(true);
    await demo().api.kill();
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    await page.getByRole("alert").filter({ hasText: "Discovery can't be added. NETWORK" }).waitFor();
    await page.getByRole("button", { name: "Add Discovery" }).waitFor();
    await demo().api.restart();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G"), { timeout: 10_000 }).toBe(true);
  });

  test("a busy service is told with the seconds to wait, and asked again after them", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    // A change, for React's strict mode gives up the first of two equal reads, and the fault is for one request.
    const fault = { status: 429, headers: { "Retry-After": "3" } };
    await demo().api.admin("faults", { operation: "addLibraryAlbum", then: fault });
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByText(/Retry in [123] s\./).waitFor();
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G"), { timeout: 10_000 }).toBe(true);
  });

  test("a wait that is too long is left to the user", async () => {
    const fault = { status: 429, headers: { "Retry-After": "40" } };
    await demo().api.admin("faults", { operation: "listLibraryAlbums", times: "forever", then: fault });
    const { page } = await demo().visit();
    const retry = page.getByRole("button", { name: /Retry in \d+ s/ });
    await retry.waitFor();
    expect(await retry.isDisabled()).toBe(true);
  });

  test("what is changed offline is kept and sent afterwards", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    await expect
      .poll(() => page.getByRole("button", { name: "Add Discovery" }).isEnabled(), { timeout: 10_000 })
      .toBe(true);
    await page.context().setOffline(true);
    await page.getByText("You are offline.").waitFor();
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    expect(await demo().music.library.albums.has("B0064UPU4G")).toBe(false);
    await page.context().setOffline(false);
    await expect.poll(() => demo().music.library.albums.has("B0064UPU4G"), { timeout: 10_000 }).toBe(true);
  });
});
