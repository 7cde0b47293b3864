import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
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
  const env = { ...process.env, NODE_ENV: "production", DOCS_BASE: "/" };
  await promisify(execFile)(process.execPath, astro, { cwd: copy, env });
  site = builtSite(join(copy, "dist"), "/");
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

test("an added operation is in the navigation and in what machines read, and all links lead somewhere", () => {
  const links = page("/")
    ?.querySelectorAll("nav a")
    .map((link) => link.getAttribute("href"));
  expect(links).toEqual(expect.arrayContaining(["/reference/list-playlists/", "/reference/add-playlist/"]));
  expect(brokenLinks({ ...site, base: "" })).toEqual([]);
});
