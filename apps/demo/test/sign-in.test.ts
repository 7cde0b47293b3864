import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const HOUR_MS = 3_600_000;

describeDemo("signing in, in a browser", (demo) => {
  test("who signs in stays signed in after a reload, and the code does not stay in the address", async () => {
    const { context, complaints } = await demo().open();
    const page = await demo().signIn(context);
    expect(page.url()).toBe(demo().url);
    await page.reload();
    await page.getByText("The library is empty.").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("who does not allow it is told so", async () => {
    const { context } = await demo().open();
    const page = await context.newPage();
    const { url, apiKey, clientId } = demo().api;
    await page.goto(`${demo().url}#${new URLSearchParams({ api: url, key: apiKey, client: clientId })}`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Deny" }).click();
    await page.getByRole("alert").filter({ hasText: "You did not allow the sign-in." }).waitFor();
  });

  test("a token that expires in the middle is renewed without a word", async () => {
    const { context, complaints } = await demo().open();
    const page = await demo().signIn(context);
    await demo().api.admin("clock", { advanceMs: 2 * HOUR_MS });
    await page.getByRole("link", { name: "Discover", exact: true }).click();
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    expect(complaints.filter((text) => !text.includes("401"))).toEqual([]);
  });

  test("two tabs share a sign-in, what one adds the other shows, and both end together", async () => {
    const { context } = await demo().open();
    const one = await demo().signIn(context);
    const other = await context.newPage();
    await other.goto(demo().url);
    await other.getByText("The library is empty.").waitFor();
    await one.getByRole("link", { name: "Discover", exact: true }).click();
    await one.getByRole("button", { name: "Add Discovery" }).click();
    await one.getByText("Added Discovery.").waitFor();
    await expect
      .poll(
        async () => {
          await other.evaluate(`document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))`);
          return other.getByText("Daft Punk").count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
    await one.getByRole("button", { name: "Sign out" }).click();
    await one.getByRole("button", { name: "Sign in" }).waitFor();
    await other.getByRole("link", { name: "Discover", exact: true }).click();
    await other.getByRole("alert").filter({ hasText: "Your sign-in has ended." }).waitFor();
  });
});
