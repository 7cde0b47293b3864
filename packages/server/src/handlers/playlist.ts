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

/** The fields of a body that name tracks to add, or entries. */
interface EntryFields {
  readonly trackIds?: readonly string[];
  readonly entryIds?: readonly string[];
  readonly entryIdAbove?: string | undefined;
  readonly entryIdBelow?: string | undefined;
}

/** The response for a change of entries that was not made. */
export function badEntries(
  problem: TooManyEntries | UnknownEntries | WrongNeighbors,
  body: EntryFields,
): {
  readonly status: 400;
  readonly code: "BAD_REQUEST";
  readonly message: string;
} {
  return { status: 400, code: "BAD_REQUEST", message: explain(problem, body) };
}

function explain(failure: TooManyEntries | UnknownEntries | WrongNeighbors, body: EntryFields): string {
  const { trackIds = [], entryIds = [], entryIdAbove: above, entryIdBelow: below } = body;
  switch (failure.problem) {
    case "TOO_MANY_ENTRIES":
      return `Field "body.trackIds" has ${trackIds.length} ids; the playlist has ${failure.trackCount} entries, and can have at most ${MAX_PLAYLIST_ENTRIES}.`;
    case "UNKNOWN_ENTRIES": {
      const fields = { entryIds, entryIdAbove: [above], entryIdBelow: [below] };
      return `${blame(fields, failure.entryIds, "that the playlist doesn't have")} The id of an entry is what follows the first colon in the cursor of its edge, not the id of its track.`;
    }
    case "NO_NEIGHBOR":
      return 'Fields "body.entryIdAbove" and "body.entryIdBelow" are missing; one of them must say where to move the entries.';
    case "NEIGHBOR_MOVES": {
      const fields = { entryIdAbove: [above], entryIdBelow: [below] };
      return blame(fields, failure.entryIds, 'that is to be moved itself by "body.entryIds"');
    }
    case "NOT_ADJACENT":
      return 'Entries that stay are between "body.entryIdAbove" and "body.entryIdBelow", or these are the wrong way round.';
  }
}

/** A sentence for each field that has any of these entries. */
function blame(
  fields: Readonly<Record<string, readonly (string | undefined)[]>>,
  wrong: readonly string[],
  whatIsWrong: string,
): string {
  const sentences = Object.entries(fields).flatMap(([field, values]) => {
    const ids = [...new Set(wrong)].filter((id) => values.includes(id));
    const what = ids.length === 1 ? "the id of an entry" : "ids of entries";
    return ids.length > 0 ? [`Field "body.${field}" has ${what} ${whatIsWrong}: ${listed(ids)}.`] : [];
  });
  return sentences.join(" ");
}

const MAX_LISTED = 10;

/** Ids for a message, in quotes, the first ones if there are many. */
function listed(ids: readonly string[]): string {
  const first = ids.slice(0, MAX_LISTED).map((id) => JSON.stringify(id));
  const others = ids.length - first.length;
  return `${first.join(", ")}${others > 0 ? ` and ${others} ${others === 1 ? "other" : "others"}` : ""}`;
}
