import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const card = (page: Page, title: string) => page.getByRole("article").filter({ hasText: title });
const EMPTY = "The library is empty.";

describeDemo("two tabs at once", (demo) => {
  test("what one changes the other shows at once, and each keeps what both did", async () => {
    const { context, complaints } = await demo().open();
    const one = await demo().signIn(context);
    const other = await context.newPage();
    await other.goto(demo().url);
    await other.getByText(EMPTY).waitFor();
    await one.getByRole("link", { name: "Discover", exact: true }).click();
    await one.getByRole("button", { name: "Add Discovery" }).click();
    await card(other, "Daft Punk").waitFor();

    await other.getByRole("button", { name: "Remove Discovery" }).click();
    // With the pointer on it, it stays.
    const undo = other.getByRole("button", { name: "Undo" });
    await undo.hover();
    await one.getByRole("button", { name: "Add Discovery" }).waitFor();
    await one.getByRole("button", { name: "Add Nevermind" }).click();
    await undo.click();
    for (const title of ["Discovery", "Nevermind"]) {
      await card(other, title).waitFor();
      await one.getByRole("button", { name: `Remove ${title}` }).waitFor();
    }
    const { edges = [] } = await demo().music.library.albums.list();
    expect(edges).toHaveLength(2);
    expect(complaints).toEqual([]);
  });

  test("the sign-in is one, and ends in both", async () => {
    const { context } = await demo().open();
    const one = await demo().signIn(context);
    const other = await context.newPage();
    await other.goto(demo().url);
    await other.getByText(EMPTY).waitFor();
    await one.getByRole("button", { name: "Sign out" }).click();
    await one.getByRole("button", { name: "Sign in" }).waitFor();
    await other.getByRole("button", { name: "Sign in" }).waitFor();
  });

  test("another user's sign-in is one in both, and neither shows anything of the user before", async () => {
    const { context } = await demo().open();
    const one = await demo().signIn(context);
    await one.getByRole("link", { name: "Discover", exact: true }).click();
    await one.getByRole("button", { name: "Add Discovery" }).click();
    await one.getByText("Added Discovery.").waitFor();
    const other = await context.newPage();
    await other.goto(demo().url);
    await card(other, "Daft Punk").waitFor();

    await one.getByRole("button", { name: "Sign out" }).click();
    await one.getByRole("button", { name: "Sign in" }).click();
    await one.getByLabel(/name/i).fill("Somebody else");
    await one.getByRole("button", { name: "Allow" }).click();
    await one.getByRole("button", { name: "Add Discovery" }).waitFor();
    await other.getByText(EMPTY).waitFor();
    expect(await card(other, "Daft Punk").count()).toBe(0);

    await one.getByRole("button", { name: "Add Nevermind" }).click();
    await card(other, "Nirvana").waitFor();
    const { edges = [] } = await demo().music.library.albums.list();
    expect(edges).toHaveLength(1);
  });
});
