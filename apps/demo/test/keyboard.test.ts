import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Demo, describeDemo } from "./demo.ts";
import { fillLibrary } from "./pages.ts";

const focused = (page: Page) =>
  page.evaluate<string>("document.activeElement.ariaLabel ?? document.activeElement.textContent");

/** Waits until React has drawn what came of an event: it does so in messages to itself, which come one by one. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(`(async () => {
    const { port1, port2 } = new MessageChannel();
    for (let message = 0; message < 10; message += 1)
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
  })()`);
}

async function discover(demo: Demo, page: Page) {
  await page.goto(`${demo.url}#/discover`);
  await expect
    .poll(() => page.getByRole("button", { name: /(Add|Remove) Discovery/ }).isEnabled())
    .toBe(true);
}

describeDemo("by keyboard and screen reader", (demo) => {
  test("an album is opened and added with the keyboard alone", async () => {
    const { page } = await demo().visit();
    await discover(demo(), page);
    for (let step = 0; step < 12 && (await focused(page)) !== "Add Discovery"; step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    // The artist is in between.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Discovery" }).waitFor();
  });

  test("every page is told by its heading, which has the focus, and by the title of the window", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit();
    const told = async (name: string) => {
      await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
      await expect.poll(() => focused(page)).toBe(name);
      await expect.poll(() => page.title()).toBe(`${name} · Album library`);
    };
    await told("Library");
    await page.getByRole("link", { name: "Discover", exact: true }).press("Enter");
    await told("Discover");
    await page.getByRole("link", { name: /^Discovery/ }).press("Enter");
    await told("Discovery");
    await page.goBack();
    await told("Discover");
    await page.getByRole("button", { name: "Disconnect" }).press("Enter");
    await told("Connect to your albums");
  });

  test("what is read and what is done is announced in regions that were there before", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit();
    await page.getByRole("status").filter({ hasText: "30 albums" }).waitFor();
    const regions = await page.getByRole("region", { name: "Notifications" }).elementHandle();
    await page.getByRole("button", { name: "Remove Discovery" }).click();
    // With the pointer on it, it stays.
    await page.getByRole("button", { name: "Undo" }).hover();
    await page.getByRole("status").filter({ hasText: "29 albums" }).waitFor();
    await page.getByRole("status").filter({ hasText: "Removed Discovery." }).waitFor();
    expect(await regions?.evaluate((region) => region.textContent)).toContain("Removed Discovery.");
  });

  test("each item of the list says its place and how many there are", async () => {
    await fillLibrary(demo());
    const { page } = await demo().visit();
    await page.getByText("30 albums").waitFor();
    const items = page.getByRole("main").getByRole("list").getByRole("listitem");
    for (const index of [0, 1, 7]) {
      const { posinset, setsize } = await items
        .nth(index)
        .evaluate(({ ariaPosInSet: posinset, ariaSetSize: setsize }) => ({ posinset, setsize }));
      expect([posinset, setsize]).toEqual([String(index + 1), "30"]);
    }
  });

  test("undo waits for who is at it, and goes away by itself otherwise", async () => {
    const { context } = await demo().open();
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(demo().link({ token: demo().api.token }));
    await discover(demo(), page);
    await page.getByRole("button", { name: "Add Discovery" }).press("Enter");
    const undo = page.getByRole("button", { name: "Undo" });
    await undo.focus();
    // From here on no time goes by but what the test lets go by.
    await page.clock.pauseAt((await page.evaluate<number>("Date.now()")) + 60_000);
    await page.getByRole("heading", { name: "Discover" }).focus();
    await page.clock.fastForward(5_000);
    await undo.hover();
    await drawn(page);
    await page.clock.fastForward(60_000);
    expect(await undo.count()).toBe(1);
    await page.mouse.move(0, 0);
    await drawn(page);
    await page.clock.fastForward(20_000);
    await undo.waitFor({ state: "detached" });
  });

  test("who has pressed undo is back where they came from", async () => {
    const { page } = await demo().visit();
    await discover(demo(), page);
    await page.getByRole("button", { name: "Add Discovery" }).press("Enter");
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await page.getByText("Removed Discovery.").waitFor();
    await expect.poll(() => focused(page)).toBe("Add Discovery");
  });

  test("Ctrl+Z undoes from anywhere but a text field", async () => {
    const { page } = await demo().visit();
    await discover(demo(), page);
    await page.getByRole("button", { name: "Add Discovery" }).press("Enter");
    await page.getByText("Added Discovery.").waitFor();
    // With the pointer on it, it stays.
    await page.getByRole("button", { name: "Undo" }).hover();
    await page.getByRole("searchbox").press("Control+z");
    await page.getByRole("heading", { name: "Discover" }).press("Control+z");
    await page.getByText("Removed Discovery.").waitFor();
    expect(await demo().music.library.albums.has("B0064UPU4G")).toBe(false);
  });
});
