import { expect, test } from "vitest";
import { builtSite } from "../built-site.ts";
import { violations } from "./axe.ts";
import { describeSite } from "./describe-site.ts";

const paths = builtSite().pages.map(({ path }) => path);

/** A page of each kind; in continuous integration every page, which takes a minute. */
const visited =
  process.env["CI"] === "true"
    ? paths
    : ["/", "/404.html", "/reference/list-library-albums/", "/errors/", "/authentication/"];

const ALL_PAGES_MS = 600_000;

/** Each theme and each width; colours don't depend on the width. */
const readers = [
  { name: "desktop, light", colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { name: "phone, dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

describeSite("accessibility", (site) => {
  for (const { name, ...reader } of readers)
    test(`axe finds nothing on a page (${name})`, { timeout: ALL_PAGES_MS }, async () => {
      const context = await site.newContext({ ...reader, serviceWorkers: "block", bypassCSP: true });
      const page = await context.newPage();
      const found: Record<string, unknown> = {};
      for (const path of visited) {
        await page.goto(site.url(path));
        const all = await violations(page);
        if (JSON.stringify(all) !== "[]") found[path] = all;
      }
      await context.close();
      expect(found).toEqual({});
    });

  test("axe finds nothing in an open search, an open answer with all details, and the open menu", async () => {
    const context = await site.newContext({ serviceWorkers: "block", colorScheme: "light" });
    const page = await context.newPage();
    await page.goto(site.url("/reference/list-library-albums/"));
    await page.getByText("Key and token", { exact: true }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("200 OK").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").fill("cursor");
    await page.getByRole("status").getByText("with “cursor”").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
