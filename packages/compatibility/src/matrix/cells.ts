import { publicPackages } from "@gatefold/conformance/repository.ts";
import { openapi } from "@gatefold/spec";
import { EXPECTED } from "@gatefold/conformance/runtimes/test-api.ts";
import { bun, deno, npm, type PackageManager, pnpm, yarn1, yarn4, yarnPnp } from "../package-managers.ts";
import { catalogVersions } from "../project.ts";
import { commandLines, type RuntimeName } from "../runtimes.ts";
import { others } from "../serve-packed.ts";
import {
  inChromium,
  inDeno,
  inWorkerd,
  printed,
  script,
  scriptOverHttp,
  served,
  testsPassed,
} from "./calls.ts";
import type { Cell, Command } from "./cell.ts";

const REACT = catalogVersions("react", "react-dom", "@tanstack/react-query");
const BUNDLERS = {
  "@rollup/plugin-node-resolve": "16.0.3",
  "@rspack/cli": "2.2.8",
  "@rspack/core": "2.3.3",
  esbuild: "0.28.2",
  rollup: "4.68.8",
  vite: "8.4.0",
  webpack: "5.113.0",
  "webpack-cli": "7.3.1",
};
const JEST = { ...REACT, jest: "30.5.2", "jest-environment-jsdom": "30.5.2" };
const VITEST = { ...REACT, jsdom: "31.0.1", vitest: "5.1.2" };
const NEXT = { ...REACT, next: "16.4.6" };
const METRO = {
  "@babel/core": "7.29.13",
  "@react-native/babel-preset": "0.88.1",
  "@react-native/metro-babel-transformer": "0.88.1",
  metro: "0.87.1",
  "metro-config": "0.87.1",
  "metro-runtime": "0.87.1",
};

/** What the programs in `node` print: a call with each package. */
export const CALLED = {
  paths: Object.keys(openapi.paths).length,
  title: "Discovery",
  html: "<p>Discovery</p>",
  listed: ["One More Time", "One More Time"],
  saved: "SAVED",
};

/** How many entries have code. */
const ENTRIES = publicPackages
  .flatMap(({ manifest }) => Object.values(manifest.exports ?? {}))
  .filter((target) => typeof target !== "string").length;

/** What the page prints, in which the whole API runs. */
const IN_PAGE = { title: "Discovery", saveState: "SAVED", unknown: "RESOURCE_NOT_FOUND" };

/** Node 20 is too old for the server and the emulator, which say so. Deno and Bun are tried with their own installation. */
const needsNewer = (name: string) =>
  `${name} needs Node 22.13 or newer, because its database is node:sqlite; this is v20.20.2.`;
const LOADED_BY_NODE_20 = {
  entries: ENTRIES,
  failed: [
    `@gatefold/server: ${needsNewer("@gatefold/server")}`,
    `@gatefold/server/extend/node: ${needsNewer("@gatefold/server")}`,
    `@gatefold/emulator: ${needsNewer("@gatefold/emulator")}`,
  ],
};

/** Cells of one project that npm installs: they are a part of `npm test`. */
export const quickCells: readonly Cell[] = [
  ...commandLines.flatMap(({ name, ...how }) =>
    ["mjs", "cjs"].flatMap((kind) => [
      overHttp(`${name}, over HTTP, main.${kind}`, how, `main.${kind}`),
      ...(name.startsWith("Node") ? [entries(name, how, kind)] : []),
      ...(/^Node 2[246]$/.test(name) ? [everyPackage(name, how, kind)] : []),
    ]),
  ),
];

/** All other cells, each kind with a project of its own. */
export const longCells: readonly Cell[] = [
  ...[npm, pnpm, yarn1, yarn4, yarnPnp, bun, deno].flatMap(installedBy),
  ...bundled("esbuild", "esbuild/page.js", [
    ["npx", "esbuild", "page.mjs", "--bundle", "--splitting", "--format=esm", "--outdir=esbuild"],
  ]),
  ...bundled("Vite", "vite/page.js", [["npx", "vite", "build"]]),
  ...bundled("webpack", "webpack/page.js", [
    ["env", "OUT=webpack", "npx", "webpack", "--config=webpack.config.cjs"],
  ]),
  ...bundled("rollup", "rollup/page.js", [["npx", "rollup", "--config", "rollup.config.mjs"]]),
  ...bundled("Rspack", "rspack/page.js", [
    ["env", "OUT=rspack", "npx", "rspack", "build", "--config=webpack.config.cjs"],
  ]),
  ...bundled("Bun build", "bun/page.js", [
    ["Bun", "build", "page.mjs", "--target=browser", "--splitting", "--outdir=bun"],
  ]),
  {
    name: "esbuild, CommonJS, in Chromium",
    ...{ installs: BUNDLERS, files: "bundlers" },
    build: [["npx", "esbuild", "required.cjs", "--bundle", "--outfile=required/page.js"]],
    call: inChromium("required/page.js"),
    prints: "Discovery",
  },
  jest("Jest, node, on Node 22", "jest-node", "Node 22"),
  jest("Jest, node, on Node 24", "jest-node"),
  jest("Jest, jsdom, on Node 22", "jest-jsdom", "Node 22"),
  jest("Jest, jsdom, on Node 24", "jest-jsdom"),
  // pnpm gives a package nothing that it doesn't ask for, and so does Plug'n'Play.
  { ...jest("Jest, jsdom, installed by pnpm", "jest-jsdom"), manager: pnpm },
  vitest("Vitest, node", "--environment=node", "album"),
  vitest("Vitest, jsdom", "--environment=jsdom", "title"),
  next("Next.js, hooks", "/"),
  next("Next.js, the emulator on the server", "/emulated"),
  {
    name: "Metro",
    ...{ installs: METRO, files: "metro" },
    build: [
      ["npx", "metro", "build", "index.js", "--config=metro.config.js", "--platform=ios", "--out=bundle.js"],
    ],
    call: printed("node", "run.cjs"),
    prints: EXPECTED,
  },
];

export const cells: readonly Cell[] = [...quickCells, ...longCells];

type Runner = Omit<(typeof commandLines)[number], "name">;

/** A cell of the project that all runtimes share. */
function onRuntime({ runtime }: Runner, cell: Pick<Cell, "name" | "files" | "call" | "prints">): Cell {
  return { ...cell, installs: others, ...(runtime === undefined ? {} : { runtime }) };
}

/** A call over HTTP, with sign-in, refresh and errors. */
function overHttp(name: string, how: Runner, file: string): Cell {
  return onRuntime(how, {
    name,
    files: "http",
    call: scriptOverHttp(...how.command, file),
    prints: EXPECTED,
  });
}

/** Every entry of every package, loaded. */
function entries(name: string, how: Runner, kind: string): Cell {
  const prints = name === "Node 20" ? LOADED_BY_NODE_20 : { entries: ENTRIES, failed: [] };
  const call = printed(...how.command, `entries.${kind}`);
  return onRuntime(how, { name: `${name}, entries.${kind}`, files: "entries", call, prints });
}

/** A call of every package, with the server in the process. */
function everyPackage(name: string, how: Runner, kind: string): Cell {
  const call = printed(...how.command, `main.${kind}`);
  return onRuntime(how, {
    name: `${name}, every package, main.${kind}`,
    files: "node",
    call,
    prints: CALLED,
  });
}

function installedBy(manager: PackageManager): Cell[] {
  return ["main.mjs", "main.cjs"].map((file) => ({
    name: `${manager.name}, ${file}`,
    ...{ manager, installs: REACT, files: "node" },
    call: script(file),
    prints: CALLED,
  }));
}

function bundled(name: string, entry: string, build: readonly Command[]): Cell[] {
  const runs = { Chromium: inChromium, workerd: inWorkerd, Deno: inDeno };
  return Object.entries(runs).map(([runtime, run]) => ({
    name: `${name}, in ${runtime}`,
    ...{ installs: BUNDLERS, files: "bundlers", build },
    call: run(entry),
    prints: IN_PAGE,
  }));
}

function jest(name: string, files: string, runtime?: RuntimeName): Cell {
  const needs = runtime === undefined ? {} : { runtime };
  return { name, ...needs, installs: JEST, files, call: testsPassed("npx", "jest", "--json"), prints: 2 };
}

function vitest(name: string, environment: string, filter: string): Cell {
  const call = testsPassed("npx", "vitest", "run", "--reporter=json", environment, filter);
  return { name, installs: VITEST, files: "vitest", call, prints: 2 };
}

function next(name: string, path: string): Cell {
  return {
    name,
    ...{ installs: NEXT, files: "next" },
    build: [["npx", "next", "build"]],
    call: served(["npx", "next", "start", "--port"], path),
    prints: "Discovery",
  };
}
