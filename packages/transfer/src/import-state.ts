import type { ListedTrack, PlaylistFile } from "./playlist-file.ts";
import type { ImportedPlaylist } from "./save-playlist.ts";
import type { Candidate } from "./score.ts";

/**
 * What is known of a line:
 *
 * - `found`: the first candidate is what the line means.
 * - `doubtful`: there are candidates, and somebody has to look at them.
 * - `missing`: the catalog has nothing like it.
 */
export type LineStatus = "found" | "doubtful" | "missing";

/** A line of an import, and what was found for it. */
export interface ImportLine {
  /** The line of the file. */
  readonly listed: ListedTrack;
  /** Missing until the line has been looked for. */
  readonly status?: LineStatus;
  /** Best first, at most five. */
  readonly candidates?: readonly Candidate[];
  /** The id of the track that somebody chose; `null` if the line shall be left out. Wins over what was found. */
  readonly choice?: string | null;
}

/**
 * An import, as far as it has come. It is plain JSON: keep it, for example in `localStorage`, and go on with it after a reload.
 * Functions give a new one, and never change one.
 */
export interface ImportState {
  /** The version of this format, 1. A later one would be another number. */
  readonly version: 1;
  /** The name of the playlist, if the file has one. */
  readonly title?: string;
  /** The description of the playlist, if the file has one. */
  readonly description?: string;
  /** The lines, in the order of the file. */
  readonly lines: readonly ImportLine[];
  /** The playlist that is made of it. Missing until that begins. */
  readonly playlist?: ImportedPlaylist;
}

/** Begins an import of what was read from a file. */
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
 * Sets what a line stands for.
 *
 * @param index the position of the line in `state.lines`
 * @param trackId a candidate or any other track; `null` leaves the line out, `undefined` takes back what was chosen
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

/** The track that a line stands for: the one that was chosen, or else found. */
export function trackIdOf({ status, candidates, choice }: ImportLine): string | undefined {
  if (choice !== undefined) return choice ?? undefined;
  return status === "found" ? candidates?.[0]?.id : undefined;
}

/** How many lines there are of each kind. */
export interface ImportCounts {
  /** How many lines the import has. */
  readonly total: number;
  /** Lines that were looked for. */
  readonly done: number;
  /** How many lines were found for sure. */
  readonly found: number;
  /** How many lines somebody has to look at. */
  readonly doubtful: number;
  /** How many lines the catalog has nothing for. */
  readonly missing: number;
}

/** Counts the lines of an import, to show how far it is. */
export function countLines({ lines }: ImportState): ImportCounts {
  const count = (wanted: LineStatus) => lines.filter(({ status }) => status === wanted).length;
  const [found, doubtful, missing] = [count("found"), count("doubtful"), count("missing")];
  return { total: lines.length, done: found + doubtful + missing, found, doubtful, missing };
}

/** The ids of the tracks that the lines stand for, in the order of the file. */
export function trackIdsOf({ lines }: ImportState): string[] {
  return lines.map(trackIdOf).filter((id) => id !== undefined);
}
