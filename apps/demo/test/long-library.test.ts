import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeDemo } from "./demo.ts";

const card = (page: Page, title: string) => page.getByRole("article").filter({ hasText: title });

// What is seeded is what a reset goes back to, so it has a server of its own.
describeDemo("a long library in a browser", (demo) => {
  test("a long library is read as it is scrolled, and holds few cards at a time", async () => {
    const albums = Array.from({ length: 350 }, (_, index) => ({
      id: `B09${String(index).padStart(7, "0")}`,
      title: `Album ${index}`,
    }));
    await demo().api.admin("seed", {
      albums,
      users: [{ id: demo().api.userId, library: albums.map(({ id }) => id) }],
    });
    const { page, complaints } = await demo().visit();
    await card(page, "Album 349").waitFor();
    const lists: string[] = [];
    page.on(
      "request",
      (request) => request.url().includes("/me/library/albums") && lists.push(request.url()),
    );
    for (let step = 0; step < 40 && (await card(page, "Album 0").count()) === 0; step += 1) {
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(50);
    }
    await card(page, "Album 0").first().waitFor();
    expect(lists).toHaveLength(3);
    expect(await page.getByRole("article").count()).toBeLessThan(60);
    expect(complaints).toEqual([]);
  });
});
