import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isDeepStrictEqual } from "node:util";
import type { ReleaseHistory, SpecChange, SpecRelease } from "../src/changes.ts";
import type { OpenApiDocument } from "../src/document.ts";
import { SPEC_FOLDER } from "./redocly.ts";
import { specChanges } from "./spec-changes.ts";

/** The folder that has a folder for each release. */
export const RELEASES: string = join(SPEC_FOLDER, "releases");

const CHANGES = "changes.json";
const DOCUMENT = "openapi.yaml";

/**
 * Writes the folder of a release: what it changed and, unless nothing changed, its bundled document. A folder that
 * exists is replaced.
 */
export function keepRelease(version: string, document: string, folder: string = RELEASES): SpecRelease {
  const before = keptReleases(folder).find((kept) => compareVersions(kept.version, version) < 0);
  const changes = before ? changesSince(before, parse(document), folder) : [];
  const isSame = before !== undefined && isDeepStrictEqual(documentOf(before, folder), parse(document));
  const release = {
    version,
    previous: before?.version ?? null,
    document: isSame ? before.document : version,
    changes,
  };
  mkdirSync(join(folder, version), { recursive: true });
  writeFileSync(join(folder, version, CHANGES), `${JSON.stringify(release, null, 2)}\n`);
  if (!isSame) writeFileSync(join(folder, version, DOCUMENT), document);
  return release;
}

/** All releases, and what has changed in a document since the last of them. */
export function releaseHistory(document: OpenApiDocument, folder: string = RELEASES): ReleaseHistory {
  const releases = keptReleases(folder);
  const [last] = releases;
  return { unreleased: last ? changesSince(last, document, folder) : [], releases };
}

/** Documents that are equal, as in most builds, are not compared by Redocly, which takes seconds. */
function changesSince(release: SpecRelease, document: OpenApiDocument, folder: string): SpecChange[] {
  const released = documentOf(release, folder);
  return isDeepStrictEqual(released, document) ? [] : specChanges(released, document);
}

function documentOf({ document }: SpecRelease, folder: string): OpenApiDocument {
  return parse(readFileSync(join(folder, document, DOCUMENT), "utf8"));
}

/** Newest first. */
function keptReleases(folder: string): SpecRelease[] {
  return globSync(`*/${CHANGES}`, { cwd: folder })
    .map((file): SpecRelease => JSON.parse(readFileSync(join(folder, file), "utf8")))
    .toSorted((a, b) => compareVersions(b.version, a.version));
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
