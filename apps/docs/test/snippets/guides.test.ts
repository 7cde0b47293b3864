import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { guideSnippets } from "./guide-snippets.ts";
import { type Api, startApi } from "./start-api.ts";
import { makeWorkspace } from "./workspace.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const snippets = guideSnippets();
const workspace = makeWorkspace();
const apis = new Map<string, Promise<Api>>();

/** The server of a page. Each page has its own, as a page may move the clock or make calls fail. */
function apiOf(file: string): Promise<Api> {
  const page = dirname(file);
  const api = apis.get(page) ?? startApi();
  apis.set(page, api);
  return api;
}

beforeAll(() => {
  for (const { file, code } of snippets) workspace.write(file, code);
});
afterAll(async () => {
  for (const api of apis.values()) await (await api).stop();
  workspace.remove();
});

test("guides have code that is compiled, and code that is run", () => {
  expect(snippets.filter(({ language }) => /^tsx?$/.test(language)).length).toBeGreaterThan(9);
  expect(snippets.filter(({ runs }) => runs).length).toBeGreaterThan(9);
});

test("all TypeScript in guides compiles", async () => {
  expect(await workspace.compile()).toBe("");
});

test("all commands in guides are shell commands", async () => {
  for (const { file, language } of snippets) if (language === "sh") await workspace.run("sh", ["-n", file]);
});

test("all data in guides can be read, and all JavaScript", async () => {
  const read: Record<string, (text: string) => unknown> = { json: JSON.parse, yaml: parseYaml };
  for (const { at, file, language, code } of snippets) {
    if (read[language]) expect(read[language](code), at).toBeTypeOf("object");
    if (language === "js") await workspace.run(process.execPath, ["--check", file]);
  }
});

test("code that is shown as the repository's is there", () => {
  const shown = snippets.filter(({ from }) => from !== undefined);
  expect(shown.length).toBeGreaterThan(2);
  for (const { at, from = "", code } of shown)
    expect(unindented(readFileSync(join(ROOT, from), "utf8")), at).toContain(unindented(code));
});

/** The shown part of a file may have less indentation. */
function unindented(text: string): string {
  return text.replaceAll(/^ +/gm, "");
}

for (const { at, file, language } of snippets.filter(({ runs }) => runs))
  test(`${at} runs`, async () => {
    const program = language === "sh" ? "sh" : process.execPath;
    const { env } = await apiOf(file);
    // The files that a page names are in its folder.
    const script = basename(file);
    await workspace.run(program, language === "sh" ? ["-eu", script] : [script], env, dirname(file));
  });
