import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that goes away with the test that asked for it. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
