import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { filesLike, packages, readText } from "../repository.ts";

/** Paths that a file imports: bare names as they are, relative ones from the root. */
function importsOf(path: string): string[] {
  const specifiers = readText(path).matchAll(/\b(?:from|import|require\()\s*\(?["']([^"'?\n]+)/g);
  return Array.from(specifiers, ([, specifier = ""]) =>
    specifier.startsWith(".") ? join(dirname(path), specifier) : specifier,
  );
}

function offenders(files: RegExp, forbidden: RegExp, except?: RegExp): string[] {
  const paths = filesLike(files, except);
  expect(paths.length).toBeGreaterThan(0);
  return paths.flatMap((path) =>
    importsOf(path).flatMap((target) => (forbidden.test(target) ? [`${path} imports ${target}`] : [])),
  );
}

const code = (folder: string) => new RegExp(`^${folder}/.*\\.(ts|tsx|mjs|cjs|js|astro|mdx)$`);

/** What each part may not import; turbo checks the same of the manifests. */
const arrows: readonly [folder: string, forbidden: RegExp][] = [
  ["spec", /^@gatefold\/|^packages\//],
  ["packages/client", /^@gatefold\/(?!client)/],
  ["packages/react", /^@gatefold\/(?!react|client)/],
  ["packages/server", /^@gatefold\/(client|react|emulator)/],
  ["packages/emulator", /^@gatefold\/(client|react|spec)/],
  ["apps/demo", /^@gatefold\/(?!react|client|test-chromium)/],
  ["apps/demo/src", /^@gatefold\/(?!react|client)/],
  ["apps/docs", /^@gatefold\/(server|emulator(?!\/browser))/],
  [
    "packages/server/src/handlers",
    /^(node:|packages\/server\/src\/(http|cli|import|storage\/(memory|sqlite|postgres)))/,
  ],
  ["packages/server/src/domain", /^packages\/server\/src\/(http|cli|handlers|storage)/],
  [
    "packages/server/src/http",
    /^packages\/server\/src\/(auth|cli|handlers|limits|observers|pipeline|provision|server|service|storage)/,
  ],
  ["packages/server/src/storage", /^packages\/server\/src\/(http|cli|handlers)/],
];

describe("imports", () => {
  it.for(arrows)("%s keeps to its arrows", ([folder, forbidden]) => {
    expect(offenders(code(folder), forbidden, /\.test\.tsx?$|README/)).toEqual([]);
  });

  it("no file reaches into another package", () => {
    const strays = packages.flatMap(({ folder }) =>
      filesLike(code(folder)).flatMap((path) =>
        importsOf(path)
          .filter((target) =>
            packages.some((other) => other.folder !== folder && target.startsWith(`${other.folder}/`)),
          )
          .map((target) => `${path} imports ${target}`),
      ),
    );
    expect(strays).toEqual([]);
  });

  it("packages are imported by their public entries", () => {
    const entries = packages.flatMap(({ manifest }) =>
      Object.keys(manifest.exports ?? {}).map((path) => join(manifest.name, path)),
    );
    const isPublic = (target: string) =>
      entries.some(
        (entry) => entry === target || (entry.includes("*") && target.startsWith(entry.replace(/\*.*/, ""))),
      );
    const strays = filesLike(/^(spec|packages|apps)\/.*\.(ts|tsx|mjs|cjs|astro)$/).flatMap((path) =>
      importsOf(path).filter((target) => /^@gatefold\//.test(target) && !isPublic(target)),
    );
    expect(strays).toEqual([]);
  });
});
