import type {
  Append,
  Move,
  PlaylistChange,
  PlaylistTrack,
  Removal,
  TooManyEntries,
  UnknownEntries,
  WrongNeighbors,
} from "../playlists.ts";

/** A change of a playlist, as a writer asks for it. */
export type Change =
  | { readonly kind: "append"; readonly change: Append }
  | { readonly kind: "move"; readonly change: Move }
  | { readonly kind: "remove"; readonly change: Removal }
  | { readonly kind: "update"; readonly change: PlaylistChange };

/** A playlist as a plain array. */
export interface PlaylistState {
  readonly title: string;
  readonly updatedAt: string;
  readonly entries: readonly PlaylistTrack[];
}

/** What a change answers: a problem, or the counts afterwards and what was added. */
export type Answer =
  | TooManyEntries
  | UnknownEntries
  | WrongNeighbors
  | { readonly trackCount: number; readonly durationMs: number; readonly added?: readonly PlaylistTrack[] };

/** Does to a plain array what a store does. */
export function applyChange(
  state: PlaylistState,
  { kind, change }: Change,
): readonly [Answer, PlaylistState] {
  const [, updatedAt = ""] = [state.updatedAt, change.updatedAt].toSorted();
  const done = (entries: readonly PlaylistTrack[], more: object = {}): readonly [Answer, PlaylistState] => {
    const durationMs = entries.reduce((sum, entry) => sum + entry.durationMs, 0);
    return [
      { trackCount: entries.length, durationMs, ...more },
      { ...state, updatedAt, entries },
    ];
  };
  switch (kind) {
    case "update": {
      const [answer, updated] = done(state.entries);
      return [answer, { ...updated, title: change.title ?? state.title }];
    }
    case "append": {
      const entries = [...state.entries];
      const added: PlaylistTrack[] = [];
      for (const track of change.tracks) {
        const isThere = entries.some(({ entryId }) => entryId === track.entryId);
        const isDuplicate = change.skipDuplicates && entries.some(({ trackId }) => trackId === track.trackId);
        if (isThere || !isDuplicate) added.push(track);
        if (!isThere && !isDuplicate) entries.push(track);
      }
      const [answer, appended] = done(entries, { added });
      // If nothing is new, nothing is updated.
      return [answer, entries.length > state.entries.length ? appended : state];
    }
    case "remove": {
      const unknown = unknownOf(change.entryIds, state);
      if (unknown) return [unknown, state];
      return done(state.entries.filter(({ entryId }) => !change.entryIds.includes(entryId)));
    }
    case "move": {
      const moved = moveEntries(state, change);
      return "problem" in moved ? [moved, state] : done(moved);
    }
  }
}

function unknownOf(ids: readonly string[], { entries }: PlaylistState): UnknownEntries | undefined {
  const entryIds = ids.filter((id) => !entries.some(({ entryId }) => entryId === id));
  return entryIds.length > 0 ? { problem: "UNKNOWN_ENTRIES", entryIds } : undefined;
}

function moveEntries(
  state: PlaylistState,
  { entryIds, above, below }: Move,
): readonly PlaylistTrack[] | UnknownEntries | WrongNeighbors {
  const neighbors = [above, below].filter((id) => id !== undefined);
  const unknown = unknownOf([...entryIds, ...neighbors], state);
  if (unknown) return unknown;
  if (neighbors.length === 0) return { problem: "NO_NEIGHBOR", entryIds: [] };
  const moving = neighbors.filter((id) => entryIds.includes(id));
  if (moving.length > 0) return { problem: "NEIGHBOR_MOVES", entryIds: moving };
  const rest = state.entries.filter(({ entryId }) => !entryIds.includes(entryId));
  const indexOf = (id: string | undefined) => rest.findIndex(({ entryId }) => entryId === id);
  const index = above === undefined ? indexOf(below) : indexOf(above) + 1;
  if (above !== undefined && below !== undefined && indexOf(below) !== index) {
    return { problem: "NOT_ADJACENT", entryIds: [above, below] };
  }
  const block = entryIds.flatMap((id) => state.entries.filter(({ entryId }) => entryId === id));
  return rest.toSpliced(index, 0, ...block);
}
