import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StoredAlbum } from "@gatefold/server/extend";

/** Where the data of this package is, from the built file and from this source. */
const PLACES = ["../data/sample-catalog.ndjson", "../../data/sample-catalog.ndjson"];

let albums: readonly StoredAlbum[] | undefined;

/** The albums that come with this package. They are read once. */
export function sampleAlbums(): readonly StoredAlbum[] {
  albums ??= readAlbums();
  return albums;
}

function readAlbums(): readonly StoredAlbum[] {
  const files = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find(existsSync);
  if (file === undefined) throw new Error(`the sample catalog is missing: ${files.join(" and ")}`);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id }: { id: string } = JSON.parse(line);
    return { id, json: new TextEncoder().encode(line) };
  });
}
