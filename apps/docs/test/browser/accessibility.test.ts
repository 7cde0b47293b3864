import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { builtSite } from "../built-site.ts";
import { describeSite } from "./describe-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const paths = builtSite().pages.map(({ path }) => path);

/** On a developer's machine a page of each kind; in continuous integration every page, which takes a minute. */
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

/** What axe finds once nothing moves any more, as `rule: element`. */
async function violations(page: Page): Promise<unknown> {
  await page.addScriptTag({ content: axe });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // Not on by default: links and buttons that a finger finds, which WCAG 2.2 asks for.
  const rules = `{ "target-size": { enabled: true } }`;
  return page.evaluate(`axe.run({ resultTypes: ["violations"], rules: ${rules} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}

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
