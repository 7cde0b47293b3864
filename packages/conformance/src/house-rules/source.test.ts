import { expect, it } from "vitest";
import { filesLike, linesLike, readText } from "../repository.ts";

const GENERATED = /\/src\/generated\//;
const source = filesLike(/\.(ts|tsx|mjs|cjs|astro)$/, GENERATED);
const text = filesLike(
  /\.(ts|tsx|mjs|cjs|js|astro|json|yaml|yml|md|mdx|css|html)$/,
  /(^pnpm-lock\.yaml$|\/fixtures\/|\/source\.test\.ts$)/,
);

it("generated files say so, and only they", () => {
  const header = 'Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".';
  const generated = filesLike(GENERATED);
  expect(generated.length).toBeGreaterThan(0);
  expect(generated.filter((path) => readText(path).split("\n")[0] !== `// ${header}`)).toEqual([]);
  expect(linesLike(source, new RegExp(`^// ${header.slice(0, 27)}`))).toEqual([]);
});

it("names of source files are in kebab-case", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)+$/;
  // The names of pages are addresses.
  const others = source.filter((path) => !path.startsWith("apps/docs/src/pages/"));
  expect(others.filter((path) => !kebab.test(path.split("/").at(-1) ?? ""))).toEqual([]);
});

it("only the index of generated code is passed on whole", () => {
  expect(linesLike(source, /^export \* (as \w+ )?from/)).toEqual([
    expect.stringMatching(
      /^packages\/client\/src\/index\.ts:\d+: export \* from "\.\/generated\/index\.ts";$/,
    ),
    expect.stringMatching(
      /^packages\/react\/src\/index\.ts:\d+: export \* from "\.\/generated\/hooks\.ts";$/,
    ),
    expect.stringMatching(
      /^packages\/react\/src\/index\.ts:\d+: export \* from "\.\/generated\/options\.ts";$/,
    ),
  ]);
});

it("nothing is put off, and no test is left out or replaced by a mock", () => {
  expect(linesLike(text, /\b(TODO|FIXME|XXX)\b/)).toEqual([]);
  const tests = source.filter((path) => /\.test(-d)?\.tsx?$/.test(path));
  expect(linesLike(tests, /\b(it|test|describe)\.(only|skip|todo)\b|\bvi\.(mock|doMock)\(/)).toEqual([]);
  expect(linesLike(tests, /\b(it|test)(\.\w+)*\(\s*["'`](it )?should\b/)).toEqual([]);
});

it("no path of a developer's machine is written down", () => {
  // Examples of the docs use the user ada.
  expect(linesLike(text, /(^|["'`\s(=:])\/(home|Users|root|work)\/(?!ada\b)\w/)).toEqual([]);
});

it("hosts that came in with the copy of a page are mended", () => {
  expect(linesLike(text, /rproxy|goskope\.com/)).toEqual([]);
});

it("the lockfile takes packages from whatever registry is configured", () => {
  expect(linesLike(["pnpm-lock.yaml"], /https?:\/\/|\btarball:/)).toEqual([]);
});
