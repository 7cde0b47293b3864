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
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GENERATED_FOLDERS, generate } from "./outputs.ts";

/** Path from the root of a repository to text. */
type Files = ReadonlyMap<string, string>;

/**
 * Generates the code of a repository, and changes nothing.
 *
 * @param root root of the repository
 * @returns the files, and how those on disk differ from them, a line a file
 * @throws SpecError
 */
export async function generateCode(root: string): Promise<{ files: Files; stale: string[] }> {
  const files = formatAll(await generate(join(root, "spec/openapi.yaml")), root);
  const changed = [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    if (!existsSync(full)) return [`${path}: missing`];
    return readFileSync(full, "utf8") === text ? [] : [`${path}: stale or edited by hand`];
  });
  const folders = GENERATED_FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const present = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const extra = present
    .filter((path) => !files.has(path))
    .map((path) => `${path}: not written by the generator`);
  return { files, stale: [...changed, ...extra] };
}

/** Writes the generated files, and nothing else stays in their folders. */
export function writeCode(root: string, { files }: { readonly files: Files }): void {
  for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
  writeAll(root, files);
}

function writeAll(root: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));

/** Formats all files in one run of the repository's formatter, under the repository's settings. */
export function formatAll(files: Files, configFolder: string): Files {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-codegen-"));
  try {
    const { formatter } = JSON.parse(readFileSync(join(configFolder, "biome.json"), "utf8"));
    writeAll(folder, new Map([...files, ["biome.json", JSON.stringify({ formatter })]]));
    const { status, stdout, stderr } = spawnSync(biome, ["format", "--write"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the generated code can't be formatted:\n${stdout}${stderr}`);
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
