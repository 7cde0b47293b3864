import { expect, test } from "vitest";
import { describeSite } from "./describe-site.ts";

describeSite("the start page", (site) => {
  test("the sample runs in the page, on the server of the page, and nothing of it is loaded before", async () => {
    const page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(site.url("/"));
    const before = [...loaded];
    await page.getByRole("button", { name: "Run it here" }).click();
    const calls = page.locator("[data-calls] li");
    await calls.first().waitFor();
    expect((await calls.allTextContents()).map((line) => line.replace(/ [\d.]+ ms $/, ""))).toEqual([
      "POST /search/albums 200",
      "PUT /me/library/albums/B0064UPU4G 200",
      "GET /me/library/albums 200",
      "GET /albums?ids=B0064UPU4G 200",
    ]);
    expect(await page.locator("[data-printed]").textContent()).toBe("Discovery");
    const used = loaded.filter((path) => !before.includes(path));
    expect(used).toEqual(
      expect.arrayContaining([expect.stringContaining("page-server"), expect.stringContaining("sample.")]),
    );
    expect(new Set(loaded.map((path) => path.startsWith("/v1")))).toEqual(new Set([false]));

    await page.getByRole("link", { name: "list the library" }).click();
    await page.waitForURL("**/list-library-albums/#try-it");
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator("[data-body-text]", { hasText: "B0064UPU4G" }).waitFor();
    await page.context().close();
  });

  test("a server that can't be loaded is told of, and the next attempt works", async () => {
    const page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
    await page.route(/sample-catalog/, (route) => route.abort(), { times: 1 });
    await page.goto(site.url("/"));
    await page.getByRole("button", { name: "Run it here" }).click();
    await page.getByRole("status").getByText("It did not run").waitFor();
    await page.getByRole("button", { name: "Run it here" }).click();
    await page.getByRole("status").getByText("Discovery").waitFor();
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`the bars of a phone's browser have the colour of ours (${colorScheme})`, async () => {
      const page = await (await site.newContext({ serviceWorkers: "block", colorScheme })).newPage();
      await page.goto(site.url("/"));
      const bars = await page.evaluate(() => {
        const metas = document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]");
        const meta = [...metas].find(({ media }) => matchMedia(media).matches);
        const probe = document.body.appendChild(document.createElement("p"));
        probe.style.color = meta?.content ?? "";
        const header = document.querySelector("header");
        return {
          theirs: getComputedStyle(probe).color,
          ours: header && getComputedStyle(header).backgroundColor,
        };
      });
      expect(bars.theirs).toBe(bars.ours);
      await page.context().close();
    });
});
