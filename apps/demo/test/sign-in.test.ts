import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const HOUR_MS = 3_600_000;

describeDemo("signing in, in a browser", (demo) => {
  test("who signs in stays signed in after a reload, and the code does not stay in the address", async () => {
    const { context, complaints } = await demo().open();
    const page = await demo().signIn(context);
    await page.waitForURL(demo().url);
    await page.reload();
    await page.getByText("The library is empty.").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("who does not allow it is told so", async () => {
    const { context } = await demo().open();
    const page = await context.newPage();
    await page.goto(demo().link({ client: demo().api.clientId }));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Deny" }).click();
    await page.getByRole("alert").filter({ hasText: "You declined the sign-in." }).waitFor();
  });

  test("a token that expires in the middle is renewed without a word", async () => {
    const { context, complaints } = await demo().open();
    const page = await demo().signIn(context);
    await demo().api.admin("clock", { advanceMs: 2 * HOUR_MS });
    await page.getByRole("link", { name: "Discover", exact: true }).click();
    await page.getByRole("button", { name: "Add Discovery" }).click();
    await page.getByText("Added Discovery.").waitFor();
    expect(complaints.filter((text) => !text.includes("401"))).toEqual([]);
  });

  test("who is signed in no more signs in again, and is back at the same page", async () => {
    const { context } = await demo().open();
    const page = await demo().signIn(context);
    await page.goto(`${demo().url}#/albums/B000002H97`);
    const add = page.getByRole("button", { name: "Add to library: Metallica" });
    await expect.poll(() => add.isEnabled()).toBe(true);
    await demo().endSession(page);
    await add.click();
    await page.getByRole("alert").filter({ hasText: "Your sign-in has expired." }).waitFor();
    // The change that could not be made is not passed over in silence.
    await page.getByRole("alert").filter({ hasText: "Metallica can't be added." }).waitFor();

    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Allow" }).click();
    await add.click();
    await page.getByText("Added Metallica.").waitFor();
    await page.waitForURL(`${demo().url}#/albums/B000002H97`);
  });

  test("who came with a token signs out, and signs in with the client of the same link", async () => {
    const { context, complaints } = await demo().open();
    const page = await context.newPage();
    const { token, clientId: client } = demo().api;
    await page.goto(demo().link({ token, client }));
    await page.getByText("The library is empty.").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Allow" }).click();
    await page.getByText("The library is empty.").waitFor();
    expect(complaints).toEqual([]);
  });
});
