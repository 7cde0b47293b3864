import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { markdownPath } from "../src/llms/llms.ts";
import { downloads, POSTMAN_PATH } from "../src/downloads/downloads.ts";
import { picturePath } from "../src/integrations/page-exports.ts";
import { PICTURE_SIZE } from "../src/pictures/social-picture.ts";
import { TOUCH_ICON } from "../src/pictures/touch-icon.ts";
import { operationPages } from "../src/model/operation-page.ts";
import { operationPath } from "../src/model/operations.ts";
import { specification } from "../src/spec/current.ts";
import { builtSite } from "./built-site.ts";

const site = builtSite();
const paths = site.pages.map(({ path }) => path).filter((path) => path !== "/404.html");
const read = (path: string) => readFileSync(join(site.folder, path), "utf8");

test("every page has its Markdown beside it, and links to it", () => {
  for (const path of paths) {
    const { root } = site.pages.find((page) => page.path === path) ?? {};
    const address = root?.querySelector("link[type='text/markdown']")?.getAttribute("href");
    expect(address).toBe(`${site.base}${markdownPath(path)}`);
    expect(read(markdownPath(path))).toMatch(/^# \S/);
  }
});

test("the Markdown of an operation has its samples, parameters and errors", () => {
  for (const page of operationPages(specification)) {
    const markdown = read(markdownPath(operationPath(page.operation.operationId)));
    for (const { code, language } of page.samples)
      expect(markdown).toContain(`\`\`\`${language}\n${code}\n\`\`\``);
    for (const { parameters } of page.parameters)
      for (const { name } of parameters) expect(markdown).toContain(`\`${name}\``);
    for (const { code } of page.errors) expect(markdown).toContain(code);
    expect(markdown).not.toMatch(/Copy as Markdown|In this page/);
  }
});

test("the Markdown is nothing but Markdown, and its links lead somewhere", () => {
  const root = `^(https?:|${site.base}/)`;
  for (const path of paths) {
    const markdown = read(markdownPath(path));
    const prose = markdown.replaceAll(/^( *)```.*?^\1```$/gms, "").replaceAll(/`[^`\n]*`/g, "");
    expect(prose.match(/<\/?[a-z][^>]*>|&[a-z]+;|\S\]\(\S+\)\[/g), path).toBeNull();
    const links = Array.from(prose.matchAll(/\]\((\S+?)\)/g), ([, link = ""]) => link);
    expect(links.filter((link) => !new RegExp(root).test(link))).toEqual([]);
    const fences = markdown.match(/^ *```\w*$/gm) ?? [];
    expect(fences.filter((fence, index) => index % 2 === 0 && fence.endsWith("`"))).toEqual([]);
  }
});

test("tables are tables in Markdown", () => {
  expect(read("versions.md")).toContain(
    "| Package | Version | Description |\n| --- | --- | --- |\n| `@gatefold/spec` |",
  );
});

test("every page has a picture for links to it", () => {
  for (const path of paths) {
    const png = readFileSync(join(site.folder, picturePath(path)));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(PICTURE_SIZE);
    expect(png.length).toBeLessThan(150_000);
  }
});

test("there is a mark for a phone's home screen", () => {
  const links = site.pages.map(({ root }) =>
    root.querySelector("link[rel=apple-touch-icon]")?.getAttribute("href"),
  );
  expect(new Set(links)).toEqual(new Set([`${site.base}/${TOUCH_ICON}`]));
  const png = readFileSync(join(site.folder, TOUCH_ICON));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
});

test("llms.txt leads to every page and every file", () => {
  const list = read("llms.txt");
  for (const path of paths) expect(list).toContain(`${site.base}${markdownPath(path)})`);
  for (const { path } of downloads()) expect(list).toContain(`${site.base}${path})`);
  const links = Array.from(list.matchAll(/\]\((\S+?)\)/g), ([, link = ""]) => link.slice(site.base.length));
  expect(links.filter((link) => !existsSync(join(site.folder, link)))).toEqual([]);
});

test("llms-full.txt has the Markdown of every page", () => {
  const full = read("llms-full.txt");
  for (const path of paths) expect(full).toContain(read(markdownPath(path)));
});

test("the downloads are on the page of the specification", () => {
  const page = site.pages.find(({ path }) => path === "/specification/");
  const links = page?.root.querySelectorAll("main a").map((link) => link.getAttribute("href"));
  for (const { path } of downloads()) {
    expect(links).toContain(`${site.base}${path}`);
    expect(existsSync(join(site.folder, path))).toBe(true);
  }
});

test("the Arazzo files find the specification on this site", () => {
  const files = downloads().filter(({ path }) => path.endsWith(".arazzo.yaml"));
  expect(files.length).toBeGreaterThan(3);
  for (const { path } of files) {
    const [, url = ""] = /^ +url: (.+)$/m.exec(read(path)) ?? [];
    expect(new URL(url, `https://docs.example${path}`).href).toBe("https://docs.example/openapi.yaml");
  }
});

test("the Postman collection has a request for each operation", () => {
  const { item } = JSON.parse(read(POSTMAN_PATH));
  const names = item.flatMap((folder: { item: { name: string }[] }) => folder.item.map(({ name }) => name));
  const summaries = operationPages(specification).map(({ operation }) => operation.summary);
  expect(names.toSorted()).toEqual(summaries.toSorted());
});
