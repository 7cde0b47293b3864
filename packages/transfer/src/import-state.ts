import type { ListedTrack, PlaylistFile } from "./playlist-file.ts";
import type { ImportedPlaylist } from "./save-playlist.ts";
import type { Candidate } from "./score.ts";

/**
 * The result of a search for a line:
 *
 * - `found`: the first candidate is the track of the line.
 * - `doubtful`: there are candidates, and a person has to check them.
 * - `missing`: the catalog has nothing similar.
 */
export type LineStatus = "found" | "doubtful" | "missing";

/** A line of an import, and what was found for it. */
export interface ImportLine {
  /** The line of the file. */
  readonly listed: ListedTrack;
  /** Missing until the line has been searched for. */
  readonly status?: LineStatus;
  /** Best first, at most five. */
  readonly candidates?: readonly Candidate[];
  /** The id of the track that a person chose; `null` if the line is left out. It takes precedence over what was found. */
  readonly choice?: string | null;
}

/**
 * The state of an import. It is plain JSON: save it, for example in `localStorage`, and continue with it after a reload.
 * Functions return a new state, and never change one.
 */
export interface ImportState {
  /** The version of this format, 1. */
  readonly version: 1;
  /** The name of the playlist, if the file has one. */
  readonly title?: string;
  /** The description of the playlist, if the file has one. */
  readonly description?: string;
  /** The lines, in the order of the file. */
  readonly lines: readonly ImportLine[];
  /** The playlist that is made from it. Missing until `savePlaylist` is called. */
  readonly playlist?: ImportedPlaylist;
}

/** Starts an import of a file that was read. */
export function startImport({
  title,
  description,
  tracks,
}: Pick<PlaylistFile, "title" | "description" | "tracks">): ImportState {
  return {
    version: 1,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    lines: tracks.map((listed) => ({ listed })),
  };
}

/**
 * Sets the track of a line.
 *
 * @param index the position of the line in `state.lines`
 * @param trackId a candidate or any other track; `null` leaves the line out, `undefined` undoes the choice
 * @throws RangeError if there is no such line
 */
export function chooseTrack(
  state: ImportState,
  index: number,
  trackId: string | null | undefined,
): ImportState {
  const line = state.lines[index];
  if (!line) throw new RangeError(`There is no line ${index} in an import of ${state.lines.length}.`);
  const { choice: _, ...others } = line;
  const chosen = trackId === undefined ? others : { ...others, choice: trackId };
  return { ...state, lines: state.lines.map((each, at) => (at === index ? chosen : each)) };
}

/** Returns the id of a line's track: the chosen one, or else the one that was found. */
export function trackIdOf({ status, candidates, choice }: ImportLine): string | undefined {
  if (choice !== undefined) return choice ?? undefined;
  return status === "found" ? candidates?.[0]?.id : undefined;
}

/** How many lines there are of each kind. */
export interface ImportCounts {
  /** How many lines the import has. */
  readonly total: number;
  /** How many lines have been searched for. */
  readonly done: number;
  /** How many lines were found without doubt. */
  readonly found: number;
  /** How many lines a person has to check. */
  readonly doubtful: number;
  /** How many lines the catalog has nothing for. */
  readonly missing: number;
}

/** Counts the lines of an import, to show its progress. */
export function countLines({ lines }: ImportState): ImportCounts {
  const count = (wanted: LineStatus) => lines.filter(({ status }) => status === wanted).length;
  const [found, doubtful, missing] = [count("found"), count("doubtful"), count("missing")];
  return { total: lines.length, done: found + doubtful + missing, found, doubtful, missing };
}

/** Returns the ids of the lines' tracks, in the order of the file. */
export function trackIdsOf({ lines }: ImportState): string[] {
  return lines.map(trackIdOf).filter((id) => id !== undefined);
}
