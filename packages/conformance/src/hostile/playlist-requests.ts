import type { JsonObject } from "@gatefold/spec";
import type { Random } from "@gatefold/test-helpers/random";
import type { RequestParts } from "../fuzz/requests.ts";
import type { SpecifiedOperation } from "../specification/specification.ts";
import type { KnownPlaylists } from "./known-playlists.ts";
import { ABSENT_PLAYLIST, PRIVATE_PLAYLIST, type PlaylistIds } from "./playlist-ids.ts";

/** What requests name that the server has. */
export interface KnownIds {
  readonly playlists: KnownPlaylists;
  /** Of the catalog. */
  readonly trackIds: readonly string[];
}

/** How many ids of tracks or entries a request has: few, as many as are allowed, or too many. */
const COUNTS: readonly [number, ...number[]] = [1, 1, 1, 2, 3, 10, 100, 100, 101];
/** As long as a body can be. */
const HUGE_COUNT = 26_000;

/** The request with ids of playlists, entries and tracks that there are; `undefined` if its operation takes none. */
export function withKnownIds(
  random: Random,
  { operationId, path }: SpecifiedOperation,
  parts: RequestParts,
  known: KnownIds,
): RequestParts | undefined {
  if (path.endsWith("/tracks/{id}")) {
    const id = known.trackIds[random.below(known.trackIds.length)] ?? "";
    return { ...parts, path: { ...parts.path, id } };
  }
  if (!path.startsWith("/playlists/{id}")) return undefined;
  const playlist = known.playlists.pick(random, operationId === "deletePlaylist");
  const named = { ...parts, path: { ...parts.path, id: playlist.id } };
  const makeBody = BODIES[operationId];
  if (!makeBody) return named;
  const body = JSON.stringify(makeBody(random, playlist, known));
  return { ...named, contentType: "application/json", body };
}

type MakeBody = (random: Random, playlist: PlaylistIds, known: KnownIds) => JsonObject;

const BODIES: Readonly<Record<string, MakeBody>> = {
  addPlaylistTracks({ below, pick }, _, { trackIds }) {
    const ids = below(8) ? trackIds : [PRIVATE_PLAYLIST.id, ...PRIVATE_PLAYLIST.entryIds];
    const all = someOf(below(ids.length), ids, pick(COUNTS));
    return { trackIds: [...all], ...(below(3) > 0 && { addDuplicateTracks: below(3) > 0 }) };
  },
  movePlaylistTracks(random, playlist, known) {
    const { below } = random;
    const entryIds = entriesOf(random, playlist, known);
    const neighbor = () => {
      // One of the moved entries itself.
      if (below(12) === 0) return entryIds[below(entryIds.length)] ?? "";
      if (below(12) === 0) return known.playlists.pickForeignEntry(random);
      return playlist.entryIds[below(playlist.entryIds.length)] ?? ABSENT_PLAYLIST.id;
    };
    const sides = [["entryIdAbove"], ["entryIdBelow"], ["entryIdAbove", "entryIdBelow"]][below(3)] ?? [];
    return { entryIds, ...Object.fromEntries(sides.map((side) => [side, neighbor()])) };
  },
  removePlaylistTracks: (random, playlist, known) => ({ entryIds: entriesOf(random, playlist, known) }),
};

/** A block of entries, sometimes with one twice or one that the playlist doesn't have. */
function entriesOf(random: Random, { entryIds }: PlaylistIds, { playlists }: KnownIds): string[] {
  const { below, pick } = random;
  const count = below(40) ? pick(COUNTS) : HUGE_COUNT;
  const ids = someOf(below(entryIds.length), entryIds, count);
  const kind = below(8);
  if (kind === 0) ids.push(...ids.slice(0, 1));
  if (kind === 1 || ids.length === 0)
    ids.splice(below(ids.length), below(2), playlists.pickForeignEntry(random));
  return ids;
}

/** As many values one after the other, from the first one again after the last. */
function someOf(start: number, values: readonly string[], count: number): string[] {
  const length = values.length > 0 ? count : 0;
  return Array.from({ length }, (_, index) => values[(start + index) % values.length] ?? "");
}
