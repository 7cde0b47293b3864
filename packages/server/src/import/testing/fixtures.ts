import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mbid } from "../../storage/testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { isJsonObject, type JsonObject } from "../../json-value.ts";

export { mbid };

/** Path of a file in `fixtures/` of the package. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));
}

/** The real releases that the package keeps for tests, as found. */
export function realReleases(): readonly JsonObject[] {
  const lines = readFileSync(fixture("musicbrainz-releases.ndjson"), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line)).filter(isJsonObject);
}

/** The real release of that MBID, or of which the MBID begins so. */
export function realRelease(mbid: string): JsonObject {
  const release = realReleases().find(({ id }) => String(id).startsWith(mbid));
  if (release === undefined) throw new Error(`no release ${mbid} in the fixtures`);
  return release;
}

/** A file with that content in a folder that goes away with the test. */
export function tempFile(name: string, content: string | Uint8Array): string {
  const file = join(tempFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** The `number`-th of a row of well-formed catalog ids. */
export function albumId(number: number): string {
  return `B0${String(number).padStart(8, "0")}`;
}

/** A line of NDJSON with the `number`-th album; `padding` makes it longer. */
export function albumLine(number: number, padding = ""): string {
  return JSON.stringify({ id: albumId(number), title: `Album ${number}`, ...(padding && { padding }) });
}

/** `count` lines from the album 0 on. */
export function albumLines(count: number, padding = ""): string {
  return Array.from({ length: count }, (_, number) => `${albumLine(number, padding)}\n`).join("");
}

/** A release with nothing but an MBID, a title, one track, and `fields`. */
export function release(number: number, fields: JsonObject = {}): JsonObject {
  const track = { id: mbid(0x1_0000_0000 + number), title: `Track of ${number}`, length: 1000 };
  return { id: mbid(number), title: `Release ${number}`, media: [{ tracks: [track] }], ...fields };
}

/** NDJSON of `values`. */
export function ndjson(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
