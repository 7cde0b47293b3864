import { expect, test } from "vitest";
import { describeSite, POLICY } from "./describe-site.ts";

describeSite(
  "the start page",
  (site) => {
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
      await page.locator("[data-body-text]", { hasText: "B0064UPU4G" }).waitFor({ state: "attached" });
      await page.context().close();
    });

    test("the demo runs in the page once it is asked for, with its server, and follows the theme", async () => {
      const page = await (await site.newContext({ serviceWorkers: "block", colorScheme: "light" })).newPage();
      const [loaded, problems]: [string[], string[]] = [[], []];
      page.on("request", (request) => loaded.push(request.url()));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(String(error)));
      await page.goto(site.url("/"));
      await page.getByRole("img", { name: "The demo: a library" }).waitFor();
      expect(loaded.filter((address) => /demo\.|demo\/$|sample-catalog/.test(address))).toEqual([]);
      // By keyboard alone: the frame has the focus afterwards.
      await page.getByRole("button", { name: "Run the demo" }).press("Enter");
      const demo = page.frameLocator("iframe");
      await demo.getByText("20 albums").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("iframe");
      await demo.getByRole("link", { name: "Playlists" }).press("Enter");
      await demo.getByRole("link", { name: "Road trip" }).first().click();
      await demo.getByText("One More Time").first().waitFor();
      expect(new URL(page.url()).hash).toBe("");
      await page.locator("theme-select select").filter({ visible: true }).selectOption("dark");
      const scheme = () => demo.locator("html").evaluate((root) => getComputedStyle(root).colorScheme);
      await expect.poll(scheme).toBe("dark");
      expect(loaded.filter((address) => !address.startsWith(site.url("/")))).toEqual([]);
      expect(problems).toEqual([]);

      await page.locator("install-tabs [value=pnpm]").check();
      await page.getByText("pnpm add @gatefold/client").filter({ visible: true }).waitFor();
      await page.goto(site.url("/guides/find-music/"));
      await page.getByText("pnpm add @gatefold/client").filter({ visible: true }).waitFor();
      await page.context().close();
    });

    test("the picture of the demo is cut off at no width of the window", async () => {
      const page = await (await site.newContext({ serviceWorkers: "block" })).newPage();
      await page.goto(site.url("/"));
      for (const width of [390, 500, 600, 700, 768, 900, 1024, 1280, 1366, 1440, 1536, 1680, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const shown = page.locator("demo-frame img").filter({ visible: true });
        const cutPixels = () =>
          shown.evaluate(async (image: HTMLImageElement) => {
            await image.decode();
            const { width, height } = image.getBoundingClientRect();
            return (height * image.naturalWidth) / image.naturalHeight - width;
          });
        await expect.poll(cutPixels, { message: `${width}` }).toBeLessThan(32);
      }
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

      await page.route(/demo\.astro/, (route) => route.abort(), { times: 1 });
      await page.getByRole("button", { name: "Run the demo" }).click();
      await page.getByRole("status").getByText("The demo can't be loaded.").waitFor();
      await page.getByRole("button", { name: "Run the demo" }).click();
      await page.frameLocator("iframe").getByText("20 albums").waitFor();
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
  },
  POLICY,
);
