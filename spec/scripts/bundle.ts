import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIG, redocly } from "./redocly.ts";

/**
 * Makes one document of a description in many files, as YAML, with references that stay inside it.
 *
 * @param entry - the file that refers to the others; a relative path is one of this package
 * @throws Error if Redocly can't
 */
export function bundle(entry = "openapi.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-bundle-"));
  const output = join(folder, "openapi.yaml");
  try {
    const { status, stderr } = redocly(["bundle", entry, "--output", output, "--config", CONFIG]);
    if (status !== 0) throw new Error(`redocly bundle failed: ${stderr}`);
    return readFileSync(output, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
