import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeSite, POLICY } from "./describe-site.ts";
import { visitedPages } from "./visited-pages.ts";

const ALL_PAGES_MS = 600_000;

const SCHEMES = ["light", "dark"] as const;

/** Simulates a browser without storage, where even reading the property throws. */
function forbidStorage(): void {
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
}

/** Whether a page is shown in light or in dark colours. */
async function shownTheme(page: Page): Promise<"light" | "dark"> {
  const colour = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  const [red = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
  return red > 128 ? "light" : "dark";
}

async function expectThemeOfSystem(page: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await shownTheme(page), page.url()).toBe(colorScheme);
  }
}

/** Collects what goes wrong on the pages of a browser context. */
async function watch(context: BrowserContext): Promise<string[]> {
  const problems: string[] = [];
  await context.exposeFunction("reportViolation", (text: string) => problems.push(text));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, lineNumber, sample }) => {
      const report: unknown = Reflect.get(window, "reportViolation");
      if (typeof report === "function") report([violatedDirective, sourceFile, lineNumber, sample].join(" "));
    });
  });
  context.on("weberror", (error) => problems.push(String(error.error())));
  return problems;
}

test("the guide to serve the site names the policy that it is tested with", () => {
  const guide = readFileSync(
    join(import.meta.dirname, "../../src/content/docs/guides/deploy-docs.md"),
    "utf8",
  );
  expect(guide.split("\n")).toContain(POLICY);
});

describeSite(
  "a policy without anything inline",
  (site) => {
    async function withPage(
      options: Parameters<Browser["newContext"]>[0],
      use: (page: Page, context: BrowserContext) => Promise<void>,
    ): Promise<void> {
      const context = await site.newContext({ serviceWorkers: "block", ...options });
      await use(await context.newPage(), context);
      await context.close();
    }

    test("no page breaks it, and every page has the theme of the system", {
      timeout: ALL_PAGES_MS,
    }, async () => {
      await withPage({}, async (page, context) => {
        const problems = await watch(context);
        for (const path of visitedPages) {
          await page.goto(site.url(path));
          await expectThemeOfSystem(page);
        }
        expect(problems).toEqual([]);
      });
    });

    test("code has its colours", async () => {
      await withPage({ colorScheme: "light" }, async (page) => {
        await page.goto(site.url("/pagination/"));
        const tokens = page.locator(".ec-line span");
        const colours = await tokens.evaluateAll((all) => all.map((token) => getComputedStyle(token).color));
        expect(new Set(colours).size).toBeGreaterThan(4);
      });
    });

    test("a call, the search, the samples and the theme work", async () => {
      await withPage({ colorScheme: "light" }, async (page, context) => {
        const problems = await watch(context);
        await page.goto(site.url("/reference/get-album/"));
        await page.getByRole("button", { name: "Send" }).click();
        await page.getByText("200 OK").waitFor();
        await page.locator("sample-tabs [value=fetch]").check();
        await page.keyboard.press("Control+k");
        await page.getByRole("searchbox").fill("cursor");
        await page.getByRole("status").getByText("for “cursor”").waitFor();
        await page.keyboard.press("Escape");
        await page.locator("theme-select select").filter({ visible: true }).selectOption("dark");
        expect(await shownTheme(page)).toBe("dark");
        await page.goto(site.url("/errors/"));
        expect(await shownTheme(page)).toBe("dark");
        expect(problems).toEqual([]);
      });
    });

    for (const colorScheme of SCHEMES)
      test(`without storage the theme is ${colorScheme} where the system's is, and the switch works`, async () => {
        await withPage({ colorScheme }, async (page, context) => {
          const problems = await watch(context);
          await context.addInitScript(forbidStorage);
          await page.goto(site.url("/reference/get-album/#api=http://127.0.0.1:9/v1&key=k&token=t"));
          await expect.poll(() => page.getByLabel("Base URL").inputValue()).toBe("http://127.0.0.1:9/v1");
          expect(page.url()).toBe(site.url("/reference/get-album/"));
          await page.getByRole("button", { name: "Forget this server" }).click();
          expect(await shownTheme(page)).toBe(colorScheme);
          const select = page.locator("theme-select select").filter({ visible: true });
          for (const theme of [...SCHEMES, ...SCHEMES.toReversed()]) {
            await select.selectOption(theme);
            expect(await shownTheme(page)).toBe(theme);
          }
          await select.selectOption("auto");
          expect(await shownTheme(page)).toBe(colorScheme);
          await page.getByRole("button", { name: "Send" }).click();
          await page.getByText("200 OK").waitFor();
          await page.getByText("Recent calls in this tab (1)").waitFor();
          await page.locator("sample-tabs [value=fetch]").check();
          await page.goto(site.url("/errors/"));
          expect(await shownTheme(page)).toBe(colorScheme);
          expect(problems).toEqual([]);
        });
      });

    test("without JavaScript every page has the theme of the system", { timeout: ALL_PAGES_MS }, async () => {
      await withPage({ javaScriptEnabled: false }, async (page) => {
        for (const path of visitedPages) {
          await page.goto(site.url(path));
          await expectThemeOfSystem(page);
        }
      });
    });

    test("a chosen theme is there from the first frame on, and follows the system again with auto", async () => {
      await withPage({ colorScheme: "light" }, async (page, context) => {
        await page.goto(site.url("/"));
        const select = page.locator("theme-select select").filter({ visible: true });
        await select.selectOption("dark");
        await context.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          const look = () => {
            if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
        await page.goto(site.url("/errors/"));
        await expect.poll(() => page.evaluate(() => Object(window).seen.length)).toBeGreaterThan(2);
        const seen = await page.evaluate((): string[] => Object(window).seen);
        expect(new Set(seen).size).toBe(1);
        expect(await shownTheme(page)).toBe("dark");
        await select.selectOption("auto");
        expect(await shownTheme(page)).toBe("light");
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await shownTheme(page)).toBe("dark");
      });
    });
  },
  POLICY,
);
