import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { builtSite } from "./built-site.ts";

const app = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(app, "node_modules/.base-path-"));
const BUILD_TIMEOUT_MS = 180_000;

beforeAll(async () => {
  const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build", "--outDir", folder];
  // The test runner's own NODE_ENV would make a development build.
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DOCS_BASE: "/gatefold",
    DOCS_SITE: "https://docs.example",
  };
  await promisify(execFile)(process.execPath, astro, { cwd: app, env });
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a site that is built for a base path has all its links below it", () => {
  expect(brokenLinks(builtSite(folder, "/gatefold"))).toEqual([]);
});

test("pictures, sitemap and structured data have absolute addresses", () => {
  const { pages } = builtSite(folder, "/gatefold");
  const page = pages.find(({ path }) => path === "/reference/get-album/")?.root;
  const picture = page?.querySelector("meta[property='og:image']")?.getAttribute("content");
  expect(picture).toBe("https://docs.example/gatefold/pictures/reference/get-album.png");
  const png = readFileSync(join(folder, "pictures/reference/get-album.png"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const facts = JSON.parse(page?.querySelector("script[type='application/ld+json']")?.text ?? "");
  expect(facts).toMatchObject({
    "@type": "APIReference",
    url: "https://docs.example/gatefold/reference/get-album/",
  });
  expect(readFileSync(join(folder, "sitemap-0.xml"), "utf8")).toContain(
    "/gatefold/reference/get-album/</loc>",
  );
  const robots = readFileSync(join(folder, "robots.txt"), "utf8");
  expect(robots).toContain("Sitemap: https://docs.example/gatefold/sitemap-index.xml");
});

test("a site that is built for an origin has canonical links", () => {
  const canonical = builtSite(folder, "/gatefold").pages.map(({ path, root }) => [
    path,
    root.querySelector("link[rel=canonical]")?.getAttribute("href"),
  ]);
  expect(Object.fromEntries(canonical)).toMatchObject({
    "/errors/": "https://docs.example/gatefold/errors/",
  });
});
