import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Packages without CommonJS. Node can require them, but Jest can't. So our CommonJS has a copy of what it uses of them, and
 * only our ES modules import them.
 */
const ES_MODULES_ONLY = ["fractional-indexing", "jose", "modern-tar"];

/** What a package that is made for Node tells tsdown. */
export interface NodePackage {
  /** Sources of the entries, by the names that they get in `dist`. */
  readonly entry: Readonly<Record<string, string>>;
  /** Entries that run on Node alone, whose version they check before anything else. */
  readonly nodeEntries: readonly string[];
}

/** The configuration of tsdown for a package that is made for Node, as ES modules and as CommonJS. */
export function nodePackage({ entry, nodeEntries }: NodePackage) {
  const checked = new RegExp(`^(?:${nodeEntries.join("|")})\\.([cm])js$`);
  // What is imported first is evaluated first, before what an old Node can't run.
  const banner = ({ fileName }: { readonly fileName: string }): string => {
    const [, kind] = checked.exec(fileName) ?? [];
    if (kind === undefined) return "";
    return kind === "m"
      ? 'import "../bin/check-node.mjs";'
      : '{ const { problem } = require("../bin/node-version.cjs"); if (problem) throw new Error(problem); }';
  };
  const shared = {
    entry: { ...entry },
    platform: "node",
    target: "node22",
    dts: true,
    outDir: "dist",
  } as const;
  const deps = {
    alwaysBundle: ES_MODULES_ONLY.map((name) => new RegExp(`^${name}(/|$)`)),
    onlyBundle: false,
  };
  return [
    { ...shared, format: "esm", outputOptions: { banner } },
    // Jest runs no `import()` in CommonJS.
    {
      ...shared,
      format: "cjs",
      outputOptions: { banner, dynamicImportInCjs: false },
      deps,
      plugins: [licences],
    },
  ] as const;
}

/** Writes the licences of the packages that the code has copies of. */
const licences = {
  name: "licences",
  generateBundle(this: Emitter, _options: unknown, bundle: Bundle): void {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(
      modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? []),
    );
    const texts = [...folders].toSorted().map(licenceOf);
    if (texts.length > 0)
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: texts.join("\n\n") });
  },
};

interface Emitter {
  emitFile(file: { readonly type: "asset"; readonly fileName: string; readonly source: string }): unknown;
}

type Bundle = Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>;

function licenceOf(folder: string): string {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const [file] = globSync("{LICENSE,LICENCE,license}*", { cwd: folder });
  if (file === undefined) throw new Error(`${name} has no licence`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
