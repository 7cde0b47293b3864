import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hasChromium, launchChromium } from "@gatefold/test-chromium";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { downloads } from "../src/downloads/downloads.ts";
import { type FixtureSite, testAnyOperation } from "./browser/any-operation.ts";
import { type ServedSite, serveSite } from "./browser/serve-site.ts";
import { brokenLinks, doubledIds } from "./broken-links.ts";
import { type BuiltSite, builtSite } from "./built-site.ts";
import { buildScratchSite } from "./scratch-site.ts";

const BASE = "/gatefold";
const BUILD_TIMEOUT_MS = 600_000;
let copy: string;
let site: BuiltSite;

beforeAll(async () => {
  copy = await buildScratchSite({ DOCS_BASE: BASE, DOCS_SITE: "https://docs.example" });
  site = builtSite(join(copy, "dist"), BASE);
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const page = (path: string) => site.pages.find((one) => one.path === path)?.root;

test("an added operation has its page, samples and form with no edit here", () => {
  const list = page("/reference/list-mixtapes/");
  expect(list?.querySelector("h1")?.text).toBe("List mixtapes");
  const samples = list?.querySelectorAll("[data-sample]").map((panel) => panel.getAttribute("data-sample"));
  expect(samples).toEqual(["curl", "client", "react", "fetch", "python"]);
  const fields = list?.querySelectorAll("try-it [data-parameter]");
  expect(fields?.map((field) => field.getAttribute("data-parameter"))).toEqual([
    "limit",
    "cursor",
    "mood",
    "ids",
  ]);
  expect(list?.querySelectorAll("try-it [data-parameter=mood] option").map(({ text }) => text)).toEqual([
    "calm",
    "wild & free",
  ]);
  expect(page("/reference/add-mixtape/")?.querySelector("try-it textarea")?.text).toContain("Rock 'n' roll");
});

test("whatever OpenAPI has is shown, sampled and sent", () => {
  const change = page("/reference/change-mixtape/");
  const text = change?.querySelector("main")?.text.replaceAll(/\s+/g, " ");
  expect(text).toContain("Deprecated.");
  expect(change?.querySelectorAll(".description li").map((item) => item.text)).toEqual([
    "its name",
    "its mood",
  ]);
  expect(text).toContain(
    "What is changed. The call needs a body. Its type is application/merge-patch+json, which the header Content-Type names.",
  );
  for (const part of [
    "told apart by kind",
    "if kind is spans",
    "array of arrays of numbers",
    "always spans",
    "sent once for each item",
  ])
    expect(text).toContain(part);
  for (const answer of ["201 It is another one now.", "204 Nothing was to be changed."])
    expect(text).toContain(answer);

  const fields = change?.querySelectorAll("try-it [data-parameter]");
  expect(fields?.map((field) => field.getAttribute("data-parameter"))).toEqual([
    "id",
    "queryId",
    "check",
    "tags",
    "ifMatch",
    "session",
  ]);
  expect(change?.querySelector("try-it textarea")?.text).toBe(
    JSON.stringify({ kind: "spans", spans: [[1, 2], [3]] }, null, 2),
  );
  expect(change?.querySelector("[data-sample=curl] code")?.text).toBe(
    [
      "curl --request PATCH",
      '"$API_URL/me/mixtapes/1?tags=calm&tags=wild%20%26%20free"',
      String.raw`--header "If-Match: \"v1\""`,
      '--header "Content-Type: application/merge-patch+json"',
      `--data-raw '{"kind":"spans","spans":[[1,2],[3]]}'`,
    ].join(" \\\n  "),
  );
  const python = change?.querySelector("[data-sample=python]")?.text;
  expect(python).toContain("print(json.loads(answer) if answer else response.status)");
});

test("the Markdown of an operation has its body, its choices and what is deprecated", () => {
  const markdown = readFileSync(join(site.folder, "reference/replace-mixtape.md"), "utf8");
  for (const part of [
    "**Not safe to repeat.**",
    "- `dry-run` boolean (required) (deprecated)",
    "### In cookies",
    "## Request body\n\nThe mixtape as it shall be.",
    "Its type is `application/json`",
    "Exactly one of these, told apart by `kind`:",
    "if `kind` is `list`",
    "202 It will be replaced.\n\nThe answer has no body.",
    "## Related calls\n\nThis call adds `id` to the list",
  ])
    expect(markdown).toContain(part);
});

test("the form of an operation that the server in the page lacks says so, and calls another", () => {
  const checked = (path: string) =>
    page(path)?.querySelector("try-it input[name=server][checked]")?.getAttribute("value");
  const told = (path: string) => page(path)?.querySelector("[data-not-in-page]")?.text.trim();
  expect(checked("/reference/list-mixtapes/")).toBe("other");
  expect(told("/reference/list-mixtapes/")).toMatch(
    /^The server in this page doesn't have this operation yet/,
  );
  expect(checked("/reference/get-album/")).toBe("page");
  expect(told("/reference/get-album/")).toBeUndefined();
});

test("an added operation is in the navigation, and all links stay below the base path", () => {
  const links = page("/")
    ?.querySelectorAll("nav a")
    .map((link) => link.getAttribute("href"));
  expect(links).toEqual(
    expect.arrayContaining([`${BASE}/reference/list-mixtapes/`, `${BASE}/reference/add-mixtape/`]),
  );
  expect(brokenLinks(site)).toEqual([]);
});

test("pictures, sitemap and structured data have absolute addresses", () => {
  const album = page("/reference/get-album/");
  const picture = album?.querySelector("meta[property='og:image']")?.getAttribute("content");
  expect(picture).toBe("https://docs.example/gatefold/pictures/reference/get-album.png");
  const facts = JSON.parse(album?.querySelector("script[type='application/ld+json']")?.text ?? "");
  expect(facts).toMatchObject({
    "@type": "APIReference",
    url: "https://docs.example/gatefold/reference/get-album/",
  });
  expect(readFileSync(join(site.folder, "sitemap-0.xml"), "utf8")).toContain(
    "/gatefold/reference/get-album/</loc>",
  );
  const robots = readFileSync(join(site.folder, "robots.txt"), "utf8");
  expect(robots).toContain("Sitemap: https://docs.example/gatefold/sitemap-index.xml");
});

test("links in Markdown have the whole address, for it is read elsewhere", () => {
  const markdown = readFileSync(join(site.folder, "reference/get-album.md"), "utf8");
  expect(markdown).toContain("](https://docs.example/gatefold/schemas/#catalogid)");
});

test("an Arazzo file finds the specification from wherever it is downloaded to", () => {
  const { sourceDescriptions } = parseYaml(
    readFileSync(join(site.folder, "workflows/catalog.arazzo.yaml"), "utf8"),
  );
  expect(sourceDescriptions).toMatchObject([{ url: "https://docs.example/gatefold/openapi.yaml" }]);
});

test("a site that is built for an origin has canonical links", () => {
  const canonical = site.pages.map(({ path, root }) => [
    path,
    root.querySelector("link[rel=canonical]")?.getAttribute("href"),
  ]);
  expect(Object.fromEntries(canonical)).toMatchObject({
    "/errors/": "https://docs.example/gatefold/errors/",
  });
});

test("the page of versions says what each release changed, and what is not released yet", () => {
  const versions = page("/versions/");
  const headings = versions?.querySelectorAll("main h3").map(({ text }) => text);
  expect(headings?.slice(0, 3)).toEqual(["Not released yet", "1.1.0", "1.0.0"]);
  expect(versions?.text.replaceAll(/\s+/g, " ")).toContain("openapi.yaml of 1.1.0, compared with 1.0.0:");
  const [unreleased, latest] = versions?.querySelectorAll(".spec-changes") ?? [];
  const link = unreleased?.querySelector(`a[href="${BASE}/reference/list-mixtapes/"]`);
  expect(link?.text).toBe("GET /me/mixtapes");
  expect(latest?.text.replaceAll(/\s+/g, " ").trim()).toBe(
    "GET /albums/{id} removed (breaking) response 404",
  );
});

test("the page of versions has the changes of the packages, whose headings repeat", () => {
  const sections = page("/versions/")?.querySelectorAll("main section");
  const ofSpec = sections?.find((section) => section.querySelector("h3")?.text === "@gatefold/spec");
  const said = ofSpec?.querySelectorAll("li").map(({ text }) => text.trim());
  expect(said).toEqual(["3bce59b: Less may be answered.", "71ac172: The first."]);
  expect(doubledIds(site)).toEqual([]);
});

test("the specification of each release is at an address that stays", () => {
  const [first, second] = ["1.0.0", "1.1.0"].map((version) => {
    const { paths } = parseYaml(readFileSync(join(site.folder, `versions/${version}/openapi.yaml`), "utf8"));
    return Object.keys(paths["/albums/{id}"].get.responses);
  });
  expect(first).toContain("404");
  expect(second).not.toContain("404");
});

describe.skipIf(!hasChromium())("below a path (needs chromium)", () => {
  test("search, form, files and the site without network work, and nothing is asked for outside", async () => {
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const served = await serveSite(site);
    const page = await (await browser.newContext()).newPage();
    const stray: string[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith(`${BASE}/`) || !response.ok()) stray.push(`${response.status()} ${pathname}`);
    });

    await page.goto(served.url("/reference/get-album/"));
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("200 OK").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").fill("edgeCount");
    await page.getByRole("status").getByText("for “edgeCount”").waitFor();
    const result = page.locator("[data-results] a").first();
    const found = await result.evaluate((link: HTMLAnchorElement) => link.href);
    expect(found).toMatch(new RegExp(`${BASE}/(reference|schemas)/`));
    await result.click();
    await page.waitForURL(({ href }) => href === found);
    for (const path of [...downloads().map((file) => file.path), "/llms.txt", "/versions/1.0.0/openapi.yaml"])
      expect(`${path} ${(await page.request.get(served.url(path))).status()}`).toBe(`${path} 200`);
    expect(stray).toEqual([]);

    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(served.url("/"));
    await page.context().setOffline(true);
    await served.stop();
    await page.goto(served.url("/errors/"), { waitUntil: "domcontentloaded" });
    expect(await page.locator("h1").textContent()).toBe("Errors");
    await page.goto(served.url("/"), { waitUntil: "domcontentloaded" });
    await page.getByRole("button", { name: "Run the demo" }).click();
    await page.frameLocator("iframe").getByText("20 albums").waitFor();
  });
});

describe.skipIf(!hasChromium())("any operation (needs chromium)", () => {
  let fixture: FixtureSite & { readonly site: ServedSite };
  beforeAll(async () => {
    fixture = { browser: await launchChromium(), site: await serveSite(site) };
  });
  afterAll(async () => {
    await fixture?.browser.close();
    await fixture?.site.stop();
  });
  testAnyOperation(() => fixture);
});
