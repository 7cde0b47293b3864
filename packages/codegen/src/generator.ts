import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { staleFiles } from "./compare.ts";
import { formatAll } from "./format.ts";
import { GENERATED_FOLDERS, generate } from "./targets.ts";

/** What a repository's specification gives, against what is there. */
export interface Generated {
  /** Path from the root to text, as it is written. */
  readonly files: ReadonlyMap<string, string>;
  /** How the files on disk differ from these, a line a file. */
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
  return { files, stale: staleFiles(root, files, GENERATED_FOLDERS) };
}

/** Writes the generated files, and nothing else stays in their folders. */
export function writeCode(root: string, { files }: Generated): void {
  for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
