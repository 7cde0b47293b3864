import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { SEARCH_INDEX } from "../search/index-file.ts";
import { baseOf } from "./edit-files.ts";

/** The files that are needed offline. */
const KEPT = ["**/*.html", "_astro/**", "favicon.svg", "fonts/*.woff2", SEARCH_INDEX];

/** Writes the service worker, which stores the site for reading offline. */
export function offline(): AstroIntegration {
  let base = "/";
  return {
    name: "offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = baseOf(config);
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = readFileSync(join(import.meta.dirname, "service-worker.js"), "utf8");
        writeFileSync(join(folder, "service-worker.js"), `${siteLine(folder, base)}\n${source}`);
      },
    },
  };
}

function siteLine(folder: string, base: string): string {
  const files = globSync(KEPT, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"))
    .toSorted();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const addresses = files.map((file) => base + encodeURI(file.replace(/(^|\/)index\.html$/, "$1")));
  const site = { base, version: hash.digest("hex").slice(0, 16), files: addresses };
  return `const site = ${JSON.stringify(site)};`;
}
