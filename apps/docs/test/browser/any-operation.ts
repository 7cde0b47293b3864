import type { Browser, Page, Request } from "playwright-core";
import { expect, test } from "vitest";
import type { ServedSite } from "./serve-site.ts";
import { violations } from "./axe.ts";

const API = "https://api.example/v1";
const ALLOWED = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "*",
};

/** A browser, and a site that has the pages of `fixture.yaml`. They are there once the tests run. */
export interface FixtureSite {
  readonly browser: Browser;
  readonly site: Pick<ServedSite, "url">;
}

/** Tests of the form of operations with bodies, headers, cookies and forms. */
export function testAnyOperation(fixture: () => FixtureSite): void {
  /** Opens the form with another server, whose answers are those given, in their order. */
  async function open(slug: string, answers: readonly object[] = [], width = 1440) {
    const { browser, site } = fixture();
    const context = await browser.newContext({
      serviceWorkers: "block",
      bypassCSP: true,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    const sent: Request[] = [];
    await page.route(`${API}/**`, async (route) => {
      if (route.request().method() !== "OPTIONS") sent.push(route.request());
      const answer = answers[sent.length - 1];
      await (answer
        ? route.fulfill({ status: 200, headers: ALLOWED, json: answer })
        : route.fulfill({ status: 204, headers: ALLOWED }));
    });
    await page.goto(site.url(`/reference/${slug}/`));
    await page.getByLabel("Base URL").fill(API);
    await page.getByLabel("x-api-key").fill("my-key");
    await page.getByLabel("Token", { exact: true }).fill("my-token");
    return { page, sent, close: () => context.close() };
  }

  const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();
  const editor = (page: Page) => page.locator("textarea[data-body]");
  const selected = (page: Page) =>
    editor(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd).trim(),
    );

  test("a body that doesn't fit is not sent, and its line and field are named", async () => {
    const { page, sent, close } = await open("replace-mixtape");
    await editor(page).fill('{\n  "name": "A",\n  "tracks": [\n    { "id": "x" }\n  ]\n}');
    await send(page);
    const why = "Line 4: tracks[0].id must match ^B0[0-9A-Z]{8}$, unlike “x”.";
    await page.getByRole("status").getByText(why).waitFor();
    expect(await page.locator('[data-problem="body"]').textContent()).toBe(why);
    expect(await editor(page).evaluate((field) => field.matches(":focus[aria-invalid=true]"))).toBe(true);
    expect(await selected(page)).toBe('{ "id": "x" }');
    expect(sent).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await editor(page).fill('{ "name": "A", "tracks": [{ "id": "B000000001" }] }');
    await expect.poll(() => editor(page).getAttribute("aria-invalid")).toBe(null);
    await send(page);
    await page.getByText("204 No Content").waitFor();
    await close();
  });

  test("body, headers and query are sent as they were typed, and cookies are in the curl line alone", async () => {
    const { page, sent, close } = await open("replace-mixtape");
    await page.locator('[data-parameter="idempotencyKey"]').fill('key-"1"-$HOME');
    await page.locator('[data-parameter="dryRun"]').selectOption("true");
    const curl = page.locator("[data-sample=curl] code");
    const key = String.raw`--header "Idempotency-Key: key-\"1\"-\$HOME"`;
    await expect.poll(() => curl.textContent()).toContain(key);
    expect(await curl.textContent()).toContain('--header "Cookie: session=a%20b%3Bc"');
    await send(page);
    await page.getByText("204 No Content").waitFor();
    await page.getByText(/ms, no body$/).waitFor();
    expect(await page.getByLabel("JSON", { exact: true }).isVisible()).toBe(false);
    const [request] = sent;
    expect(request?.method()).toBe("PUT");
    expect(request?.url()).toBe(`${API}/me/mixtapes/1?dry-run=true`);
    expect(request?.headers()).toMatchObject({
      "idempotency-key": 'key-"1"-$HOME',
      "content-type": "application/json",
      "x-api-key": "my-key",
    });
    expect(request?.headers()).not.toHaveProperty("cookie");
    expect(request?.postDataJSON()).toMatchObject({
      name: expect.stringContaining("♫ ünï 😀\nsecond line"),
      tracks: [{ id: "B000000001" }, { id: "B000000002", rating: null }],
    });
    await close();
  });

  test("a body that doesn't fit can be sent as it is, to see what the API says", async () => {
    const { page, sent, close } = await open("remove-tracks", [{ error: { code: "BAD_REQUEST" } }]);
    await editor(page).fill('{ "ids": [');
    await send(page);
    await page.getByRole("status").getByText("Line 1: a closing bracket ] is missing.").waitFor();
    await page.getByRole("button", { name: "Send anyway" }).click();
    await page.getByText("200 OK").waitFor();
    expect(sent[0]?.postData()).toBe('{ "ids": [');
    await close();
  });

  test("a form is sent as one, with each item of a list", async () => {
    const { page, sent, close } = await open("rate-the-mixtape", [{ data: { stars: 4 } }]);
    await page.locator('[data-parameter="form.stars"]').fill("9");
    await page.locator('[data-parameter="form.stars"]').blur();
    await page.getByText("stars must be 1 to 5, unlike “9”.").waitFor();
    await page.locator('[data-parameter="form.stars"]').fill("4");
    await page.locator('[data-parameter="form.public"]').selectOption("false");
    await page.locator('[data-parameter="form.tags"]').fill(String.raw`a\,b,c & d`);
    await send(page);
    await page.getByText("200 OK").waitFor();
    expect(sent[0]?.headers()["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect([...new URLSearchParams(sent[0]?.postData() ?? "")]).toEqual([
      ["stars", "4"],
      ["note", "Rock 'n' roll & \"more\"=100 %\nünï"],
      ["public", "false"],
      ["tags", "a,b"],
      ["tags", "c & d"],
      ["moods", "x,y"],
    ]);
    await close();
  });

  test("the next page of a search has the cursor in its body, and doesn't wait for the list of calls", async () => {
    const pageOf = (hasNextPage: boolean, token?: string) => ({
      data: { items: [], pageInfo: { hasNextPage, token } },
    });
    const { page, sent, close } = await open("search-moods", [pageOf(true, "t1"), pageOf(false)]);
    let release = (): unknown => undefined;
    const held = new Promise<void>((resolve) => {
      void page.route("**/call-list*.js", (route) => {
        release = () => route.continue();
        resolve();
      });
    });
    await send(page);
    await held;
    await page.getByRole("button", { name: "Next page" }).click();
    await expect.poll(() => sent.length).toBe(2);
    await release();
    await page.getByText("Recent calls in this tab (2)").waitFor();
    const query = { query: "hello", limit: 2, filters: { genre: "pop" } };
    expect(sent.map((request) => request.postDataJSON())).toEqual([query, { ...query, cursor: "t1" }]);
    expect(sent[0]?.url()).toBe(`${API}/search/moods?markets=DE%20US`);
    await close();
  });

  test("the keyboard goes through the editor to the button that sends", async () => {
    const { page, sent, close } = await open("search-moods", [{ data: {} }]);
    await editor(page).focus();
    for (let presses = 0; presses < 20; presses += 1) {
      if (
        await page.getByRole("button", { name: "Send", exact: true }).evaluate((at) => at.matches(":focus"))
      )
        break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByText("200 OK").waitFor();
    expect(sent).toHaveLength(1);
    await close();
  });

  for (const width of [320, 390, 820])
    test(`nothing is wider than a window of ${width} pixels`, async () => {
      for (const slug of ["replace-mixtape", "rate-the-mixtape", "change-mixtape"]) {
        const { page, close } = await open(slug, [], width);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${slug}: ${over}`).toBe(`${slug}: 0`);
        await close();
      }
    });
}
