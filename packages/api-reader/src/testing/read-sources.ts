import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Api } from "../model.ts";
import { readApi } from "../read-api.ts";

/** Reads packages that a test writes: an entry point for each file, `@x/a` for `packages/a/src/index.ts`. */
export function readSources(sources: Readonly<Record<string, string>>): Api {
  const root = mkdtempSync(join(tmpdir(), "gatefold-api-"));
  try {
    const entries = Object.entries(sources).map(([name, text]) => {
      const source = `packages/${name}/src/index.ts`;
      mkdirSync(dirname(join(root, source)), { recursive: true });
      writeFileSync(join(root, source), text);
      return { name: `@x/${name}`, source };
    });
    return readApi(root, entries);
  } finally {
    rmSync(root, { recursive: true });
  }
}
