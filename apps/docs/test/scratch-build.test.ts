import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltSite, builtSite } from "./built-site.ts";
import { brokenLinks } from "./broken-links.ts";
import { madeUpOpenapi } from "./made-up-operation.ts";

const app = join(import.meta.dirname, "..");
const BASE = "/gatefold";
const BUILD_TIMEOUT_MS = 180_000;

mkdirSync(join(app, ".astro"), { recursive: true });
const copy = mkdtempSync(join(app, ".astro/added-"));
let site: BuiltSite;

/** Links the packages of the app into its copy, but for the specification, which has two operations more. */
function linkPackages(): void {
  const packages = join(app, "node_modules");
  for (const name of readdirSync(packages)) {
    if (name.startsWith(".")) continue;
    if (name !== "@gatefold")
      symlinkSync(realpathSync(join(packages, name)), join(copy, "node_modules", name));
  }
  const ours = join(copy, "node_modules/@gatefold");
  mkdirSync(ours);
  for (const name of ["client", "react", "server"])
    symlinkSync(realpathSync(join(packages, "@gatefold", name)), join(ours, name));
  const spec = realpathSync(join(packages, "@gatefold/spec"));
  for (const part of ["package.json", "dist"])
    cpSync(join(spec, part), join(ours, "spec", part), { recursive: true });
  const json = JSON.stringify(madeUpOpenapi());
  writeFileSync(join(ours, "spec/dist/openapi.json"), json);
  writeFileSync(join(ours, "spec/dist/openapi.yaml"), json);
  writeFileSync(
    join(ours, "spec/dist/index.mjs"),
    `export const openapi = ${json};\nexport const version = "0.0.0";\n`,
  );
}

beforeAll(async () => {
  mkdirSync(join(copy, "node_modules"));
  for (const part of ["src", "public", "astro.config.ts", "astro.env", "package.json"])
    cpSync(join(app, part), join(copy, part), { recursive: true });
  writeFileSync(join(copy, "tsconfig.json"), "{}");
  linkPackages();
  const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"];
  const env = { ...process.env, NODE_ENV: "production", DOCS_BASE: BASE, DOCS_SITE: "https://docs.example" };
  await promisify(execFile)(process.execPath, astro, { cwd: copy, env });
  site = builtSite(join(copy, "dist"), BASE);
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const page = (path: string) => site.pages.find((one) => one.path === path)?.root;

test("an added operation has its page, samples and form with no edit here", () => {
  const list = page("/reference/list-playlists/");
  expect(list?.querySelector("h1")?.text).toBe("List playlists");
  const samples = list?.querySelectorAll("[data-sample]").map((panel) => panel.getAttribute("data-sample"));
  expect(samples).toEqual(["curl", "client", "react", "fetch", "python"]);
  const fields = list?.querySelectorAll("try-it [data-parameter]");
  expect(fields?.map((field) => field.getAttribute("data-parameter"))).toEqual(["limit", "cursor", "mood"]);
  expect(list?.querySelectorAll("try-it [data-parameter=mood] option").map(({ text }) => text)).toEqual([
    "calm",
    "wild & free",
  ]);
  expect(page("/reference/add-playlist/")?.querySelector("try-it textarea")?.text).toContain("Rock 'n' roll");
});

test("an added operation is in the navigation, and all links stay below the base path", () => {
  const links = page("/")
    ?.querySelectorAll("nav a")
    .map((link) => link.getAttribute("href"));
  expect(links).toEqual(
    expect.arrayContaining([`${BASE}/reference/list-playlists/`, `${BASE}/reference/add-playlist/`]),
  );
  expect(brokenLinks(site)).toEqual([]);
});

test("pictures, sitemap and structured data have absolute addresses", () => {
  const album = page("/reference/get-album/");
  const picture = album?.querySelector("meta[property='og:image']")?.getAttribute("content");
  expect(picture).toBe("https://docs.example/gatefold/pictures/reference/get-album.png");
  const png = readFileSync(join(site.folder, "pictures/reference/get-album.png"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
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

test("a site that is built for an origin has canonical links", () => {
  const canonical = site.pages.map(({ path, root }) => [
    path,
    root.querySelector("link[rel=canonical]")?.getAttribute("href"),
  ]);
  expect(Object.fromEntries(canonical)).toMatchObject({
    "/errors/": "https://docs.example/gatefold/errors/",
  });
});
