import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GENERATED_FOLDERS, generate } from "./outputs.ts";

/** What a repository's specification gives, against what is there. */
export interface Generated {
  /** Path from the root to text, as it is written. */
  readonly files: ReadonlyMap<string, string>;
  /** How the files on disk differ from these, a line a file; none when all is fresh. */
  readonly stale: readonly string[];
}

/**
 * Generates the code of a repository, and changes nothing.
 *
 * @param root root of the repository
 * @throws SpecError
 */
export async function generateCode(root: string): Promise<Generated> {
  const files = formatAll(await generate(join(root, "spec/openapi.yaml")), root);
  return { files, stale: staleFiles(root, files) };
}

/** Writes the generated files, and nothing else stays in their folders. */
export function writeCode(root: string, { files }: Generated): void {
  for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    if (!existsSync(full)) return [`${path}: missing`];
    return readFileSync(full, "utf8") === text ? [] : [`${path}: stale or edited by hand`];
  });
  const extra = GENERATED_FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path))
    .map((path) => `${path}: not written by the generator`);
  return [...changed, ...extra];
}

const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));

/** Formats all files in one run of the repository's formatter, under the repository's settings. */
export function formatAll(files: ReadonlyMap<string, string>, configFolder: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-codegen-"));
  try {
    const config = JSON.parse(readFileSync(join(configFolder, "biome.json"), "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify({ formatter: config.formatter }));
    const paths = new Map([...files.keys()].map((path, index) => [path, `${index}-${basename(path)}`]));
    for (const [path, text] of files) writeFileSync(join(folder, paths.get(path) ?? path), text);
    const run = spawnSync(biome, ["format", "--write", "."], { cwd: folder, encoding: "utf8" });
    if (run.status !== 0)
      throw new Error(`the generated code can't be formatted:\n${run.stdout}${run.stderr}`);
    const read = (path: string) => readFileSync(join(folder, paths.get(path) ?? path), "utf8");
    return new Map([...files.keys()].map((path) => [path, read(path)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
