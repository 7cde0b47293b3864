import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

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
