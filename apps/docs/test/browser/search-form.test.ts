import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { describeSite } from "./describe-site.ts";

describeSite("the form of a search", (site) => {
  async function open(slug = "search-tracks", width = 1280): Promise<Page> {
    const options = { serviceWorkers: "block", bypassCSP: true, viewport: { width, height: 900 } } as const;
    const page = await (await site.newContext(options)).newPage();
    await page.goto(site.url(`/reference/${slug}/`));
    await page.locator("[data-filters]:not([disabled])").waitFor();
    return page;
  }

  const editor = (page: Page) => page.locator("textarea[data-body]");
  const body = async (page: Page): Promise<unknown> => JSON.parse(await editor(page).inputValue());
  const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();
  const titles = async (page: Page): Promise<unknown[]> => {
    const answer = JSON.parse((await page.locator("[data-body-text]").textContent()) ?? "");
    return answer.data.searchTracks.edges.map((edge: { node: { title: string } }) => edge.node.title);
  };

  test("rows and fields write the body, and the samples have it", async () => {
    const page = await open();
    expect(await body(page)).toEqual({ searchFilters: [{ query: "one more time" }], limit: 20 });
    await page.getByLabel("field of filter 1").selectOption("name");
    await page.getByRole("button", { name: "Add a filter" }).click();
    expect(await page.getByLabel("query of filter 2").evaluate((at) => at.matches(":focus"))).toBe(true);
    await page.keyboard.type("daft punk");
    await page.getByLabel("field of filter 2").selectOption("artistName");
    await page.locator("[data-setting=sortBy]").selectOption("popularity");
    await page.locator("[data-setting=limit]").fill("5");
    const made = {
      searchFilters: [
        { field: "name", query: "one more time" },
        { field: "artistName", query: "daft punk" },
      ],
      limit: 5,
      sortBy: "popularity",
    };
    expect(await body(page)).toEqual(made);
    const sample = page.locator("[data-sample=client] code");
    await expect.poll(() => sample.textContent()).toContain('artistName: "daft punk"');
    await send(page);
    await page.getByText("200 OK").waitFor();
    expect((await titles(page))[0]).toBe("One More Time");
    await page.getByRole("button", { name: "Remove filter 1" }).click();
    expect(await page.getByLabel("query of filter 1").inputValue()).toBe("daft punk");
    expect(await page.getByLabel("query of filter 1").evaluate((at) => at.matches(":focus"))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("the form shows what is typed as JSON, and is off while it can't", async () => {
    const page = await open();
    await page.getByText("Body as JSON").click();
    await editor(page).fill(
      '{"searchFilters":[{"field":"isrc","query":"GBCEE0100112"},{"query":"x"}],"token":"t"}',
    );
    expect(await page.getByLabel("field of filter 1").inputValue()).toBe("isrc");
    expect(await page.getByLabel("query of filter 2").inputValue()).toBe("x");
    expect(await page.locator("[data-setting=token]").inputValue()).toBe("t");
    expect(await page.locator("[data-setting=limit]").inputValue()).toBe("");
    await editor(page).fill('{"searchFilters":[');
    await page.getByText("The form can't show the JSON below.").waitFor();
    expect(await page.getByLabel("query of filter 1").isDisabled()).toBe(true);
    await page.getByLabel("Example").selectOption({ label: "By title and artist" });
    expect(await page.getByLabel("query of filter 2").inputValue()).toBe("daft punk");
    expect(await page.getByLabel("query of filter 1").isDisabled()).toBe(false);
    await page.context().close();
  });

  test("a value that is refused is marked at its field, and not sent", async () => {
    const page = await open();
    await page.getByLabel("query of filter 1").fill("");
    await send(page);
    await page
      .getByRole("status")
      .getByText(/^searchFilters\[0\]\.query must have 1 to 500/)
      .waitFor();
    const query = page.getByLabel("query of filter 1");
    expect(await query.evaluate((at) => at.matches(":focus[aria-invalid=true]"))).toBe(true);
    await query.fill("daft");
    await page.locator("[data-setting=limit]").fill("many");
    await page.locator("[data-setting=limit]").blur();
    await page.locator('[data-problem="body"]', { hasText: "limit must be a number" }).waitFor();
    expect(await query.getAttribute("aria-invalid")).toBe(null);
    expect(await page.locator("[data-setting=limit]").getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("button", { name: "Send anyway" }).click();
    await page.getByText("400 Bad Request").waitFor();
    await page.context().close();
  });

  test("the next page is one button away, and its token is in the form", async () => {
    const page = await open();
    await page.getByLabel("query of filter 1").fill("the");
    await page.locator("[data-setting=limit]").fill("2");
    await send(page);
    await page.getByText("200 OK").waitFor();
    const first = await titles(page);
    await page.getByRole("button", { name: "Next page" }).click();
    await expect.poll(() => titles(page)).not.toEqual(first);
    expect(await page.locator("[data-setting=token]").inputValue()).not.toBe("");
    expect(await body(page)).toMatchObject({ limit: 2, token: expect.any(String) });
    await page.getByRole("button", { name: "Start over" }).click();
    await expect.poll(() => body(page)).toEqual({ searchFilters: [{ query: "one more time" }], limit: 20 });
    expect(await page.locator("[data-setting=token]").inputValue()).toBe("");
    await page.context().close();
  });

  test("there are no more filters than the API takes", async () => {
    const page = await open();
    const add = page.getByRole("button", { name: "Add a filter" });
    for (let count = 1; count < 10; count += 1) await add.click();
    expect(await add.isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Remove filter 10" }).click();
    expect(await add.isDisabled()).toBe(false);
    await page.context().close();
  });

  for (const width of [320, 390])
    test(`nothing is wider than a window of ${width} pixels`, async () => {
      for (const slug of ["search-tracks", "search-albums", "search-artists"]) {
        const page = await open(slug, width);
        await page.getByText("Body as JSON").click();
        await page
          .getByText("Common headers")
          .click({ timeout: 1000 })
          .catch(() => {});
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${slug}: ${over}`).toBe(`${slug}: 0`);
        await page.context().close();
      }
    });
});
