import type { Playlist, PlaylistChange } from "../generated/schema.ts";
import type { StoredPlaylist, TooManyEntries, UnknownEntries, WrongNeighbors } from "../storage/playlists.ts";
import { MAX_PLAYLIST_ENTRIES } from "../storage/playlists.ts";
import type { Store } from "../storage/store.ts";

/** A playlist as it is sent. There are no pictures. */
export function publicPlaylist(playlist: StoredPlaylist): Playlist {
  return { ...changedPlaylist(playlist), id: playlist.id, curator: { id: playlist.userId }, images: [] };
}

/** What the response to a change tells of the playlist. */
export function changedPlaylist(playlist: StoredPlaylist): PlaylistChange {
  const { id, title, description, visibility, trackCount, durationMs } = playlist;
  return { id, title, description, visibility, trackCount, duration: durationMs / 1000 };
}

/** Whether a user may read a playlist. */
export function canRead(playlist: StoredPlaylist | undefined, userId: string): playlist is StoredPlaylist {
  return playlist !== undefined && (playlist.visibility === "PUBLIC" || playlist.userId === userId);
}

/** Whether there is such a playlist of this user, who alone may change it. */
export async function isOwner(store: Store, playlistId: string, userId: string): Promise<boolean> {
  return (await store.playlists.get(playlistId))?.userId === userId;
}

/** The response for a playlist that isn't there, or that the user may not know of or change. */
export function unknownPlaylist(id: string): {
  readonly status: 404;
  readonly code: "RESOURCE_NOT_FOUND";
  readonly message: string;
} {
  return { status: 404, code: "RESOURCE_NOT_FOUND", message: `There is no playlist ${id}.` };
}

/** The response for a change of entries that was not made. */
export function badEntries(problem: TooManyEntries | UnknownEntries | WrongNeighbors): {
  readonly status: 400;
  readonly code: "BAD_REQUEST";
  readonly message: string;
} {
  return { status: 400, code: "BAD_REQUEST", message: explain(problem) };
}

function explain(failure: TooManyEntries | UnknownEntries | WrongNeighbors): string {
  switch (failure.problem) {
    case "TOO_MANY_ENTRIES":
      return `The playlist has ${failure.trackCount} entries, and can have at most ${MAX_PLAYLIST_ENTRIES}.`;
    case "UNKNOWN_ENTRIES":
      return `The playlist has no entry ${listed(failure.entryIds)}. The id of an entry is what follows the first colon in the cursor of its edge, not the id of its track.`;
    case "NO_NEIGHBOR":
      return 'Fields "body.entryIdAbove" and "body.entryIdBelow" are missing; one of them must say where to move the entries.';
    case "NEIGHBOR_MOVES":
      return `The entry ${listed(failure.entryIds)} is to be moved, so it can't be "body.entryIdAbove" or "body.entryIdBelow".`;
    case "NOT_ADJACENT":
      return 'Entries that stay are between "body.entryIdAbove" and "body.entryIdBelow", or these are the wrong way round.';
  }
}

const MAX_LISTED = 10;

/** Ids for a message, in quotes, the first ones if there are many. */
function listed(ids: readonly string[]): string {
  const first = ids.slice(0, MAX_LISTED).map((id) => JSON.stringify(id));
  const others = ids.length - first.length;
  return `${first.join(", ")}${others > 0 ? ` and ${others} others` : ""}`;
}
