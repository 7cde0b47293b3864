import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtSite } from "./built-site.ts";

const { folder, pages } = builtSite();
const scripts = new Map(
  globSync("_astro/*.js", { cwd: folder }).map((file) => [
    basename(file),
    readFileSync(join(folder, file), "utf8"),
  ]),
);

const MAX_OPERATION_BYTES = 30_000;
const MAX_OTHER_BYTES = 40_000;
const MAX_DEMO_BYTES = 200_000;
const MAX_SERVER_BYTES = 42 * 1024;
/** What a form loads once it is used: the check of a body, the form of a search, and the finder of ids. */
const ON_USE = [...scripts.keys()].filter((name) => /^(body-problem|filter-form|finder)\./.test(name));

/** A script and its static imports, without dynamic ones. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const imports = scripts.get(name)?.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g) ?? [];
  for (const [, imported = ""] of imports) withImports(imported, found);
  return found;
}

function gzipBytes(texts: Iterable<string>): number {
  return Array.from(texts, (text) => gzipSync(text, { level: 9 }).length).reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
}

const textOf = (name: string) => scripts.get(name) ?? "";

test("the page of an operation loads at most 30 KB of script at first, and any other 40 KB", () => {
  for (const { path, root } of pages) {
    const elements = root.querySelectorAll("script:not([type='application/ld+json'])");
    const sources = elements.flatMap((element) => element.getAttribute("src") ?? []);
    const files = new Set(sources.flatMap((source) => [...withImports(basename(source))]));
    const inline = elements.map(({ text }) => text).filter((text) => text !== "");
    const isOperation = path.startsWith("/reference/");
    if (isOperation) for (const name of ON_USE) for (const one of withImports(name)) files.add(one);
    const bytes = gzipBytes([...files].map(textOf)) + gzipBytes(inline);
    expect(bytes, path).toBeLessThanOrEqual(isOperation ? MAX_OPERATION_BYTES : MAX_OTHER_BYTES);
    expect(bytes, path).toBeGreaterThan(0);
    expect(ON_USE).toHaveLength(3);
    expect(
      [...files].filter((name) => name.startsWith("page-server")),
      path,
    ).toEqual([]);
  }
});

test("the first answer, the calls and the samples of a form load at most 12 KB more, once they are needed", () => {
  const names = [...scripts.keys()].filter((name) => /^(answer-views|call-list|form-samples)\./.test(name));
  expect(names).toHaveLength(3);
  const [page] = pages.filter(({ path }) => path === "/reference/get-album/");
  const sources = page?.root.querySelectorAll("script[src]").map((one) => one.getAttribute("src") ?? "");
  const before = new Set(sources?.flatMap((source) => [...withImports(basename(source))]));
  const files = new Set(names.flatMap((name) => [...withImports(name)]).filter((name) => !before.has(name)));
  expect(gzipBytes([...files].map(textOf))).toBeLessThanOrEqual(12_000);
});

test("the demo with its server is 200 KB or less, and only its own page loads it", () => {
  const [entry = ""] = [...scripts.keys()].filter((name) => name.startsWith("demo."));
  expect(gzipBytes([...withImports(entry)].map(textOf))).toBeLessThanOrEqual(MAX_DEMO_BYTES);
  expect(pages.filter(({ root }) => root.querySelector(`[src$="${entry}"]`))).toEqual([]);
});

test("the server in the page is 42 KB or less, without its albums", () => {
  const [entry = ""] = [...scripts.keys()].filter((name) => name.startsWith("page-server."));
  // The loader is there before the server, which shares its helper for further imports.
  const files = [...withImports(entry)].filter((name) => !name.startsWith("loader."));
  const bytes = gzipBytes(files.map(textOf));
  expect(bytes).toBeLessThanOrEqual(MAX_SERVER_BYTES);
  expect(bytes).toBeGreaterThan(10_000);
});
