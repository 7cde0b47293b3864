import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { publicPackages, readText, ROOT } from "@gatefold/conformance/repository.ts";
import { run } from "@gatefold/conformance/run.ts";
import { readPacked, type Tarball } from "../packages.ts";

const attw = join(ROOT, "packages/compatibility/node_modules/.bin/attw");
const tarballs = inject("tarballs");

/** Packages that apps import: they have source maps, and types that the resolution of Node 10 finds. */
const MAPPED = ["client", "react", "transfer"];

/** Entries that "are the types wrong" doesn't check, because they are files for other tools, not for `import`. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  emulator: ["browser/sample-catalog.ndjson", "jest-jsdom"],
  spec: ["openapi.yaml", "workflows/*"],
};

function tarball(name: string): Tarball {
  const found = tarballs.find(({ shortName }) => shortName === name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
}

describe.for(publicPackages.map(({ shortName }) => shortName))("%s, packed", (name) => {
  it("holds a README, the licence and its code, and nothing else", () => {
    const { files } = tarball(name);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", "dist/index.mjs"]));
    const known = /^(CHANGELOG\.md|LICENSE|README\.md|package\.json|(bin|data|dist|jest|page|src)\/.+)$/;
    expect(files.filter((path) => !known.test(path) || /\.(test|test-d)\b/.test(path))).toEqual([]);
  });

  it("has the repository's licence", async () => {
    expect(await readPacked(tarball(name), "LICENSE")).toBe(readText("LICENSE"));
  });

  it("says where its docs, its issues and its source are, and what it is about", async () => {
    const { folder } = tarball(name);
    expect(JSON.parse(await readPacked(tarball(name), "package.json"))).toMatchObject({
      homepage: `https://github.com/gatefold/gatefold/tree/main/${folder}#readme`,
      bugs: { url: "https://github.com/gatefold/gatefold/issues" },
      repository: { type: "git", url: "git+https://github.com/gatefold/gatefold.git", directory: folder },
      keywords: expect.arrayContaining(["amazon-music", "openapi"]),
      files: expect.arrayContaining(["CHANGELOG.md"]),
    });
  });

  it("asks for versions that npm knows", async () => {
    const manifest = await readPacked(tarball(name), "package.json");
    expect(manifest).not.toMatch(/"(workspace|catalog|link|file):/);
  });

  it("names no file of the machine that built it", async () => {
    const { files } = tarball(name);
    const code = files.filter((path) => /\.(m|c)?(js|ts)(\.map)?$/.test(path));
    const texts = await Promise.all(code.map((path) => readPacked(tarball(name), path)));
    expect(code.filter((_, index) => texts[index]?.includes(ROOT))).toEqual([]);
  });

  it("has the sources that its source maps refer to", async () => {
    const { files } = tarball(name);
    const read = (path: string) => readPacked(tarball(name), path);
    const maps = files.filter((path) => path.endsWith(".map"));
    expect(maps.length > 0).toBe(MAPPED.includes(name));
    const code = files.filter((path) => /^dist\/.*\.(m|c)?(js|ts)$/.test(path));
    const texts = await Promise.all(code.map(read));
    const mapped = code.filter((path, index) =>
      texts[index]?.trimEnd().endsWith(`\n//# sourceMappingURL=${posix.basename(path)}.map`),
    );
    expect(mapped.map((path) => `${path}.map`).toSorted()).toEqual(maps.toSorted());
    const sources = await Promise.all(
      maps.map(async (path) => {
        const map: { readonly sources: readonly string[] } = JSON.parse(await read(path));
        return map.sources.map((source) => posix.join(posix.dirname(path), source));
      }),
    );
    expect(sources.flat().filter((source) => !files.includes(source))).toEqual([]);
  });

  it("satisfies publint", async () => {
    const bytes = readFileSync(tarball(name).file);
    const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("has types that agree with its code", async () => {
    const args = [tarball(name).file, "--no-emoji", "--format", "ascii"];
    // The resolution of Node 10 knows nothing of `exports`. TypeScript finds other entries by `typesVersions`.
    if (!MAPPED.includes(name)) args.push("--profile", "node16");
    const excluded = FILES[name] ?? [];
    if (excluded.length > 0) args.push("--exclude-entrypoints", ...excluded);
    const { exitCode, output } = await run(attw, args, tmpdir());
    expect(exitCode, output).toBe(0);
  });
});

describe.for(["server", "emulator"])("the code of other packages in the %s", (name) => {
  const inDist = (pattern: RegExp) => tarball(name).files.filter((path) => pattern.test(path));
  const read = (path: string) => readPacked(tarball(name), path);

  it("is in its CommonJS alone, of packages that can't be required, with their licences", async () => {
    const modules = await Promise.all(inDist(/^dist\/.*\.mjs$/).map(read));
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((text) => text.includes("/node_modules/"))).toEqual([]);
    const required = (await Promise.all(inDist(/^dist\/.*\.cjs$/).map(read))).join("\n");
    const copied = new Set(
      Array.from(required.matchAll(/^\/\/ .*\/node_modules\/([\w-]+)\//gm), ([, copy]) => copy),
    );
    expect(copied.size).toBeGreaterThan(0);
    const licences = await read("dist/LICENSES.txt");
    const licensed = Array.from(licences.matchAll(/^([\w-]+) \d+\.\d+\.\d+$/gm), ([, copy]) => copy);
    expect(licensed).toEqual([...copied].toSorted());
  });

  it("is all that it takes to require it: no package has ES modules alone", async () => {
    const required = (await Promise.all(inDist(/^dist\/.*\.cjs$/).map(read))).join("\n");
    const names = new Set(
      Array.from(required.matchAll(/\brequire\("([^."][^"]*)"\)/g), ([, copy = ""]) => copy),
    );
    const installed = createRequire(join(inject("project"), "node_modules/@gatefold", name, "package.json"));
    const files = [...names].filter((each) => !isBuiltin(each)).map((each) => installed.resolve(each));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => file.endsWith(".mjs") || isEsModule(file))).toEqual([]);
    expect(required).not.toMatch(/\bimport\(/);
  });
});

/** Whether the package that a file is in says so. */
function isEsModule(file: string): boolean {
  const [folder = ""] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(file) ?? [];
  const manifest: { type?: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return file.endsWith(".js") && manifest.type === "module";
}
