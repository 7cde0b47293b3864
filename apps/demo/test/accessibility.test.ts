import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Demo, describeDemo, sampleIds } from "./demo.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds that is serious, as `rule: element`. */
async function findings(page: Page): Promise<unknown> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
    violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}

/** Every page, once it shows what it is for. */
const pages: readonly [name: string, open: (demo: Demo, page: Page) => Promise<void>][] = [
  [
    "connect",
    async (_, page) => {
      await page.getByRole("button", { name: "Disconnect" }).click();
      await page.getByLabel("API address").waitFor();
    },
  ],
  ["library", (_, page) => page.getByRole("article").filter({ hasText: "Daft Punk" }).waitFor()],
  [
    "discover",
    async (demo, page) => {
      await page.goto(`${demo.url}#/discover`);
      await page.getByRole("button", { name: "Remove Discovery" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  ],
  [
    "album",
    async (demo, page) => {
      await page.goto(`${demo.url}#/albums/B0064UPU4G`);
      await page.getByText("One More Time").waitFor();
    },
  ],
  [
    "problem",
    async (demo, page) => {
      await page.goto(`${demo.url}#/albums/B0ZZZZZZZZ`);
      await page.getByRole("alert").filter({ hasText: "RESOURCE_NOT_FOUND" }).waitFor();
    },
  ],
];

const looks = [
  { name: "phone, light", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "phone, dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  { name: "desktop, light", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "desktop, dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
] as const;

/** `SCREENSHOTS=folder` keeps pictures of all pages. */
const folder = process.env["SCREENSHOTS"];

describeDemo("every page", (demo) => {
  test.for(looks)("axe finds nothing serious, and nothing is wider than the window ($name)", async (look) => {
    const others = (await sampleIds()).filter((id) => id !== "B0064UPU4G");
    for (const id of [...others.slice(0, 30), "B0064UPU4G"]) await demo().music.library.albums.add(id);
    for (const [name, open] of pages) {
      const { page } = await demo().visit({ viewport: look.viewport, colorScheme: look.colorScheme });
      await open(demo(), page);
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${name} ${look.name}.png`) });
      }
      expect(await findings(page), name).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBe(look.viewport.width);
      await page.context().close();
    }
  });

  test("an album is opened and added with the keyboard alone", async () => {
    const { page } = await demo().visit();
    await page.goto(`${demo().url}#/discover`);
    await page.getByRole("button", { name: "Add Discovery" }).waitFor();
    await page.getByRole("main").focus();
    const focused = () => page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? ''");
    for (let step = 0; step < 10 && (await focused()) !== "Add Discovery"; step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove Discovery" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Discovery" }).waitFor();
  });
});
