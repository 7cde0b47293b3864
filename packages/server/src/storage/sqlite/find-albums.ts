import { sortedKeys } from "../album-keys.ts";
import type { AlbumKey, AlbumLookup } from "../store.ts";
import { toAlbumKey } from "./rows.ts";
import type { Statements } from "./statements.ts";

/** The albums of these ids and releases, in ascending order of the ids. */
export function findAlbums(statement: Statements, { ids, mbids }: AlbumLookup): readonly AlbumKey[] {
  const rows = [
    ...ids.map((id) => statement("getAlbumKey").get(id)),
    ...mbids.map((mbid) => statement("getAlbumKeyByMbid").get(mbid)),
  ];
  return sortedKeys(rows.flatMap((row) => (row === undefined ? [] : [toAlbumKey(row)])));
}
