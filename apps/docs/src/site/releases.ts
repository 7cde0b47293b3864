import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ReleaseHistory } from "@gatefold/spec";

const resolve = createRequire(import.meta.url).resolve;

/** What each release changed in the specification, newest first, and what is not released yet. */
export function releaseHistory(): ReleaseHistory {
  return JSON.parse(readFileSync(resolve("@gatefold/spec/changes.json"), "utf8"));
}

/** Address of the bundled document of a release, within the site. */
export function releasePath(version: string): string {
  return `/versions/${version}/openapi.yaml`;
}

/** The bundled documents of all releases, as the repository keeps them; the package on npm has its own alone. */
export function releasedDocuments(): { readonly version: string; readonly text: string }[] {
  const folder = join(dirname(resolve("@gatefold/spec/package.json")), "releases");
  return releaseHistory().releases.map(({ version, document }) => ({
    version,
    text: readFileSync(join(folder, document, "openapi.yaml"), "utf8"),
  }));
}
