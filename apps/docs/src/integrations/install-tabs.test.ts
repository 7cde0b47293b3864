import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { installLine, MANAGERS, withInstallTabs } from "./install-tabs.ts";

/** A block as Expressive Code makes it, whose first block on a page brings its style sheet. */
function block(...lines: readonly string[]): string {
  const code = lines.map((line) => {
    const [, program, rest] = /^(\S+) (.*)$/.exec(line) ?? [];
    return `<div class="ec-line"><div class="code"><span style="--0:red">${program}</span><span> </span><span style="--0:blue">${rest}</span></div></div>`;
  });
  return `<div class="expressive-code"><link rel="stylesheet" href="/ec.css"><figure><pre data-language="sh"><code>${code.join("")}</code></pre><button data-code="${lines.join("\u007f")}"></button></figure></div>`;
}

/** What each tab of a page shows and copies. */
function tabs(html: string) {
  return parse(html, { blockTextElements: {} })
    .querySelectorAll("[data-install]")
    .map((panel) => ({
      name: panel.getAttribute("data-install"),
      shown: panel.querySelectorAll(".ec-line").map(({ text }) => text),
      copied: panel.querySelector("button")?.getAttribute("data-code")?.split("\u007f"),
    }));
}

test("an installation has the line of each package manager", () => {
  expect(MANAGERS.map((manager) => installLine(manager, "npm install @gatefold/client react"))).toEqual([
    "npm install @gatefold/client react",
    "pnpm add @gatefold/client react",
    "yarn add @gatefold/client react",
    "bun add @gatefold/client react",
    "deno add npm:@gatefold/client npm:react",
  ]);
  expect(MANAGERS.map((manager) => installLine(manager, "npm install --save-dev vite"))).toEqual([
    "npm install --save-dev vite",
    "pnpm add --save-dev vite",
    "yarn add --dev vite",
    "bun add --dev vite",
    "deno add --dev npm:vite",
  ]);
});

test("every tab shows all lines and copies what it shows", () => {
  const found = tabs(
    withInstallTabs(`<main>${block("npm install react", "npm install --save-dev vite")}</main>`),
  );
  expect(found.map(({ name }) => name)).toEqual(["npm", "pnpm", "yarn", "bun", "deno"]);
  expect(found.map(({ copied }) => copied)).toEqual(found.map(({ shown }) => shown));
  expect(found[4]?.shown).toEqual(["deno add npm:react", "deno add --dev npm:vite"]);
});

test("each block of a page has buttons of its own, and the style sheet is loaded once", () => {
  const html = withInstallTabs(block("npm install react") + block("npm install vite"));
  expect([...html.matchAll(/name="(install-\d)" value="npm" checked/g)].map(([, name]) => name)).toEqual([
    "install-1",
    "install-2",
  ]);
  expect(html.match(/<link/g)).toHaveLength(2);
});

test("blocks with anything else stay as they are", () => {
  for (const lines of [
    ["npm install --global react"],
    ["npm install ../client"],
    ["npm install react", "npx vite"],
    ["pnpm install && pnpm build"],
    ["npm install"],
  ]) {
    expect(withInstallTabs(block(...lines))).toBe(block(...lines));
  }
});
