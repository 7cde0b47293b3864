import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editFiles, PAGES } from "./edit-files.ts";

/** Package managers, in the order of the tabs, and what they call the installation of packages. */
export const MANAGERS = [
  { name: "npm", add: "npm install", dev: "--save-dev", prefix: "" },
  { name: "pnpm", add: "pnpm add", dev: "--save-dev", prefix: "" },
  { name: "yarn", add: "yarn add", dev: "--dev", prefix: "" },
  { name: "bun", add: "bun add", dev: "--dev", prefix: "" },
  { name: "deno", add: "deno add", dev: "--dev", prefix: "npm:" },
] as const;

/** One of them. */
export type Manager = (typeof MANAGERS)[number];

const BLOCK = /<div class="expressive-code">(?:(?!<div class="expressive-code">).)*?<\/figure><\/div>/gs;
/** Names of packages, without paths and addresses. */
const INSTALL = /^npm install (--save-dev )?((?:@[\w-]+\/)?\w[\w.-]*(?: (?:@[\w-]+\/)?\w[\w.-]*)*)$/;
/** Ends a line in what the button of a block copies. */
const LINE_END = "\u007f";

/** Gives every block of code that installs packages with npm tabs for the other package managers. */
export function installTabs(): AstroIntegration {
  return {
    name: "install-tabs",
    hooks: {
      "astro:build:done": ({ dir }) => editFiles(fileURLToPath(dir), PAGES, withInstallTabs),
    },
  };
}

/** Adds the tabs to a page. Blocks with any other command stay as they are. */
export function withInstallTabs(html: string): string {
  let count = 0;
  return html.replaceAll(BLOCK, (block) => {
    const [, copied = ""] = /\bdata-code="([^"]*)"/.exec(block) ?? [];
    const lines = copied.split(LINE_END);
    if (!lines.every((line) => INSTALL.test(line))) return block;
    count += 1;
    const labels = MANAGERS.map(({ name }) => {
      const checked = name === "npm" ? " checked" : "";
      return `<label><input type="radio" name="install-${count}" value="${name}"${checked}> ${name}</label>`;
    });
    const panels = MANAGERS.map((manager) => {
      const { name } = manager;
      if (name === "npm") return `<div class="panel" data-install="npm">${block}</div>`;
      const other = withLines(
        block,
        lines.map((line) => installLine(manager, line)),
      );
      return `<div class="panel other-manager" data-search="none" data-install="${name}">${other}</div>`;
    });
    const legend = `<legend class="sr-only">Package manager</legend>`;
    return `<install-tabs><fieldset class="tabs not-content">${legend}${labels.join("")}</fieldset>${panels.join("")}</install-tabs>`;
  });
}

/** The line of another package manager that does what a line of npm does. */
export function installLine({ add, dev: devOption, prefix }: Manager, line: string): string {
  const [, dev, packages = ""] = INSTALL.exec(line) ?? [];
  const names = packages.split(" ").map((name) => `${prefix}${name}`);
  return [add, ...(dev ? [devOption] : []), ...names].join(" ");
}

/** A block with other lines, in the colours of the first line. */
function withLines(block: string, lines: readonly string[]): string {
  const [program = "", , argument = ""] = block.match(/<span(?: [^>]*)?>(?=[^<])/g) ?? [];
  const code = lines.map((line) => {
    const [, name = "", rest = ""] = /^(\S+)(.*)$/.exec(line) ?? [];
    return `<div class="ec-line"><div class="code">${program}${name}</span>${argument}${rest}</span></div></div>`;
  });
  return block
    .replaceAll(/<link [^>]*>|<script.*?<\/script>/gs, "")
    .replace(/<code>.*<\/code>/s, () => `<code>${code.join("")}</code>`)
    .replace(/\bdata-code="[^"]*"/, () => `data-code="${lines.join(LINE_END)}"`);
}
