import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { convertToTsx } from "@astrojs/astro2tsx";
import { originalPosition, type Mapping } from "./original-position.ts";

/**
 * Checks the types in `.astro` files: `node types/check.ts [FOLDER]`. `astro check` needs the compiler API of TypeScript
 * 6. This converts the files to TSX, and checks them with the compiler that checks everything else.
 */
const APP = join(import.meta.dirname, "..");
const source = process.argv[2] ?? join(APP, "src");
const folder = process.argv[2] === undefined ? join(APP, ".astro/types") : join(source, "types");
const OPTIONS = {
  module: "ESNext",
  moduleResolution: "bundler",
  jsx: "preserve",
  noEmit: true,
  jsxImportSource: "astro",
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: false,
  // Astro's converter declares names that not every page uses.
  noUnusedLocals: false,
  rootDirs: [source, join(folder, "src")],
};

interface Converted {
  readonly text: string;
  readonly code: string;
  readonly mappings: readonly Mapping[];
}

function convertAll(): ReadonlyMap<string, Converted> {
  rmSync(folder, { recursive: true, force: true });
  const files = globSync("**/*.astro", { cwd: source });
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(source, file), "utf8");
      const { code, mappings } = convertToTsx(text, { filename: join(source, file), ambientTypes: true });
      const target = join(folder, "src", `${file}.tsx`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, code);
      return [target, { text, code, mappings }];
    }),
  );
}

/** Replaces the position in the TSX by that in the `.astro` file. */
function atOriginal(line: string, converted: ReadonlyMap<string, Converted>): string {
  const [, file = "", row = "", column = "", message = ""] =
    /^(.+\.tsx)\((\d+),(\d+)\): (.*)$/.exec(line) ?? [];
  const target = join(APP, file);
  const found = converted.get(target);
  if (!found) return line;
  const place = originalPosition(found, { row: Number(row), column: Number(column) });
  return `${join(source, target.slice(join(folder, "src").length, -".tsx".length))}(${place.row},${place.column}): ${message}`;
}

const converted = convertAll();
const files = [join(folder, "src"), join(APP, "src/env.d.ts"), join(APP, "types/packages.d.ts")];
const config = { extends: join(APP, "tsconfig.json"), compilerOptions: OPTIONS, include: files, exclude: [] };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
const tsc = join(APP, "node_modules/typescript/bin/tsc");
const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
  cwd: APP,
  encoding: "utf8",
});
process.stdout.write(
  stdout
    .split("\n")
    .map((line) => atOriginal(line, converted))
    .join("\n"),
);
process.exitCode = status ?? 1;
