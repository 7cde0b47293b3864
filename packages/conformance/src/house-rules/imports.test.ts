import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { filesLike, packages, readText } from "../repository.ts";

/** Paths that a file imports: bare names as they are, relative ones from the root. */
function importsOf(path: string): string[] {
  // Examples in comments import what their readers use.
  const withoutComments = readText(path).replaceAll(/\/\*\*.*?\*\//gs, "");
  const specifiers = withoutComments.matchAll(/\b(?:from|import|require\()\s*\(?["']([^"'?\n]+)/g);
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

/** The code of a folder, or of a file that is given without its extension. */
const code = (path: string) => new RegExp(`^${path}(/.*)?\\.(ts|tsx|mjs|cjs|js|astro|mdx)$`);

const ABOVE_PIPELINE = "cli|server|service|observers|provision";
const ABOVE_HANDLERS = `${ABOVE_PIPELINE}|pipeline|auth|limits`;
const IMPLEMENTATIONS = "storage/(memory|sqlite|postgres)";

/** Imports of some parts of the server, and others. */
function server(...parts: readonly (string | RegExp)[]): RegExp {
  const names = parts.filter((part) => typeof part === "string").join("|");
  const others = parts.filter((part) => part instanceof RegExp).map(({ source }) => source);
  return new RegExp([`^packages/server/src/(${names})(/|\\.ts$)`, ...others].join("|"));
}

/** What each part may not import; turbo checks the same of the manifests. */
const arrows: readonly [folder: string, forbidden: RegExp][] = [
  ["spec", /^@gatefold\/(?!spec-reader)|^packages\//],
  ["spec/src", /^@gatefold\/|^packages\//],
  ["packages/spec-reader", /^@gatefold\/|^spec\//],
  ["packages/api-reader", /^@gatefold\/(?!test-helpers)|^spec\//],
  ["packages/client", /^@gatefold\/(?!client|test-helpers)/],
  ["packages/react", /^@gatefold\/(?!react|client|test-helpers)/],
  ["packages/transfer", /^@gatefold\/(?!transfer|client|test-helpers)/],
  ["packages/server", /^@gatefold\/(client|react|emulator|transfer)/],
  // The command calls any operation of the specification, which is bundled into it alone.
  ["packages/emulator/src/cli", /^@gatefold\/(client|react|transfer|spec(?!\/openapi\.json$))/],
  ["packages/emulator/src/(?!cli)[^.]*", /^@gatefold\/(client|react|spec|transfer)/],
  ["apps/demo", /^@gatefold\/(?!react|client|transfer|test-(?:chromium|helpers))/],
  ["apps/demo/src", /^@gatefold\/(?!react|client|transfer)/],
  // The project to start from is for its readers, and no part of the site.
  ["apps/docs/(?!starter/).*", /^@gatefold\/(server|emulator(?!\/browser))/],
  // Inside the server: cli -> server -> pipeline -> handlers -> search -> domain, and all of them -> http. Handlers and
  // search know the interfaces of the stores, not their implementations.
  ["packages/server/src/handlers", server(ABOVE_HANDLERS, "http", "import", IMPLEMENTATIONS, /^node:/)],
  [
    "packages/server/src/search",
    server(ABOVE_HANDLERS, "http", "handlers", "import", IMPLEMENTATIONS, /^node:/),
  ],
  ["packages/server/src/domain", server(ABOVE_HANDLERS, "http", "handlers", "search", "import", "storage")],
  ["packages/server/src/http", server(ABOVE_HANDLERS, "handlers", "search", "storage")],
  ["packages/server/src/pipeline", server(ABOVE_PIPELINE, "import", IMPLEMENTATIONS)],
  ["packages/server/src/auth", server(ABOVE_PIPELINE, "pipeline", "handlers", IMPLEMENTATIONS)],
  ["packages/server/src/limits", server(ABOVE_PIPELINE, "pipeline", "handlers", "storage")],
  ["packages/server/src/storage", server(ABOVE_HANDLERS, "http", "handlers", "search", "import")],
];

describe("imports", () => {
  it.for(arrows)("%s keeps to its arrows", ([folder, forbidden]) => {
    expect(offenders(code(folder), forbidden, /\.test\.tsx?$|\/testing\/|README/)).toEqual([]);
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
