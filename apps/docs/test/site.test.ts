import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openapi } from "@gatefold/spec";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { DOCUMENTATION_GAPS } from "../src/data/documentation-gaps.ts";
import { errorTable } from "../src/model/errors.ts";
import { plainText } from "../src/model/prose.ts";
import { SOURCE_LEGEND } from "../src/spec/source.ts";
import { specification } from "../src/spec/current.ts";
import { repositoryPath } from "../src/site/repository.ts";
import { builtSite } from "./built-site.ts";

const { folder, pages } = builtSite();
const readBuilt = (file: string) => readFileSync(join(folder, file), "utf8");
const textOf = (path: string) => pages.find((page) => page.path === path)?.text ?? "";

test("openapi.json and openapi.yaml are the specification", () => {
  expect(JSON.parse(readBuilt("openapi.json"))).toEqual(openapi);
  expect(parseYaml(readBuilt("openapi.yaml"))).toEqual(openapi);
});

test("the title of every page says what the page is, and whose, each once", () => {
  const titles = pages.map(({ root }) => root.querySelector("title")?.text ?? "");
  expect(new Set(titles).size).toBe(pages.length);
  for (const title of titles) expect(title).toMatch(/^(?!Gatefold \|).+ \| Gatefold$/);
});

test("every page says that Gatefold is unofficial", () => {
  expect(pages.filter(({ text }) => !text.includes("Gatefold is unofficial"))).toEqual([]);
});

test("the page of errors has the whole table", () => {
  for (const { code, when, remedy } of errorTable(specification))
    for (const statement of [code, when, remedy]) expect(textOf("/errors/")).toContain(plainText(statement));
});

test("the page of schemas has every schema and every field", () => {
  const heads =
    pages.find(({ path }) => path === "/schemas/")?.root.querySelectorAll("h2, .head > code") ?? [];
  const shown = new Set(heads.map((head) => head.text));
  for (const [name, schema] of Object.entries(specification.components.schemas))
    for (const word of [name, ...Object.keys(schema.properties ?? {})]) expect(shown).toContain(word);
});

test("what is documented lists every gap and every source", () => {
  const text = textOf("/documented/");
  for (const { printed, reading } of DOCUMENTATION_GAPS)
    for (const statement of [printed, reading]) expect(text).toContain(plainText(statement));
  for (const { label, meaning } of Object.values(SOURCE_LEGEND)) {
    expect(text).toContain(label);
    expect(text).toContain(meaning);
  }
});

test("without JavaScript the start page has a picture of the demo, and a link to it", () => {
  const demo = pages.find(({ path }) => path === "/")?.root.querySelector("demo-frame");
  const pictures = demo?.querySelectorAll("img").map((img) => img.getAttribute("src") ?? "");
  expect(pictures).toHaveLength(2);
  for (const picture of pictures ?? []) expect(picture).toMatch(/\/_astro\/(light|dark)-wide\.\S+\.webp$/);
  expect(demo?.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
    demo?.getAttribute("data-address"),
  ]);
  expect(demo?.querySelector("button")?.classList.contains("needs-script")).toBe(true);
});

test("the project to download is that of the repository", () => {
  const files = unzipSync(readFileSync(join(folder, "starter.zip")));
  const names = Object.keys(files).map((name) => name.replace("gatefold-starter/", ""));
  expect(names).toEqual(
    expect.arrayContaining(["README.md", "package.json", "vite.config.ts", "src/app.tsx"]),
  );
  for (const name of names)
    expect(Buffer.from(files[`gatefold-starter/${name}`] ?? []).toString(), name).toBe(
      readFileSync(repositoryPath(`apps/docs/starter/${name}`), "utf8"),
    );
});

test("nothing is loaded from another host", () => {
  const loaded = pages.flatMap(({ root }) =>
    root
      .querySelectorAll("script[src], img[src], link[href]:not([rel=canonical]), iframe, source[srcset]")
      .map(({ attributes: { src, href, srcset } }) => src ?? href ?? srcset ?? "no address"),
  );
  expect(loaded.filter((address) => !/^\/(?!\/)|^data:/.test(address))).toEqual([]);
});

test("no style sheet loads from another host", () => {
  const sheets = globSync("**/*.css", { cwd: folder }).map(readBuilt).join("\n");
  expect(sheets.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)]*/g)).toBeNull();
});

test("no page has an inline script or style, which a strict policy would forbid", () => {
  const inline = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll("script:not([src], [type='application/ld+json']), style, [style], [onclick]")
      .map((element) => `${path}: ${element.toString().slice(0, 80)}`),
  );
  expect(inline).toEqual([]);
});
