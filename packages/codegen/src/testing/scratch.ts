import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The root of this repository. */
export const REPOSITORY: string = fileURLToPath(new URL("../../../..", import.meta.url));

/** Small specifications, and the code that is generated from them. */
export const TESTING: string = fileURLToPath(new URL(".", import.meta.url));

/** A change of a file of the specification: what is replaced by what. */
export type Change = readonly [file: string, from: string, to: string];

/** A repository that has nothing but the small specification, changed. It goes away with the test. */
export function scratchRepository(...changes: readonly Change[]): string {
  const root = mkdtempSync(join(tmpdir(), "gatefold-codegen-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(TESTING, "golden/spec"), join(root, "spec"), { recursive: true });
  copyFileSync(join(REPOSITORY, "biome.json"), join(root, "biome.json"));
  for (const [file, from, to] of changes) {
    const path = join(root, "spec", file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return root;
}

/** The document of a scratch repository. */
export function scratchSpec(...changes: readonly Change[]): string {
  return join(scratchRepository(...changes), "spec/openapi.yaml");
}

/** Messages with the names of files as the command prints them: from the folder above the specification on. */
export function withLocalNames(messages: readonly string[], entry: string): string[] {
  return messages.map((message) => message.replaceAll(`${dirname(dirname(entry))}/`, ""));
}
