import { normalizeIsrc, trackIdFromUrl } from "@gatefold/client";
import { displayName, listedTrack, MAX_NAME_LENGTH, type NewTrack } from "../listed-track.ts";
import { BETWEEN_PARTS } from "../names.ts";
import type { LineProblem, ListedTrack, ReadTracks } from "../playlist-file.ts";
import type { PlaylistToWrite } from "../write-playlist.ts";

/**
 * `1. `, `01) `, `[3] `, `4: `, `5 - `, a number in a column of its own, bullets. A number alone may begin a title, as in
 * `99 Problems`.
 */
const COUNTER =
  /^(?:\d{1,4}\s*[.):]\s+|\[\d{1,4}\]\s+|\d{1,4}\t+(?=[^\t]*\p{L}[^\t]*\t+[^\t]*\p{L})|\d{1,3}\s+\p{Pd}\s+(?=.*\s\p{Pd}\s)|[\p{Pd}*•·]\s+)/u;
/** The time at which a track of a mix begins. */
const START_TIME = /^\[?\d{1,2}(?::\d\d){1,2}\]?\s*(?:\p{Pd}\s*)?/u;
const LONG_TIME = /^\[|:\d\d:/;
/** At the end of a line that has a title and an artist before it: "23:55" may be a title. */
const DURATION = /(?<=\S\s+\p{Pd}\s+\S.*|\t.*)(?:\s+\p{Pd})?\s+[[(]?(\d{1,2}):([0-5]\d)[\])]?$/u;

/** Reads a track a line: `artist - title`, `title - artist`, an ISRC, or a link to a track. */
export function readTextLines(text: string): ReadTracks {
  const tracks: ListedTrack[] = [];
  const problems: LineProblem[] = [];
  const lines = text.split("\n");
  // A single line that begins with a time may be a title, as in `10:15 Saturday Night - The Cure`.
  const hasTimes = lines.filter((line) => START_TIME.test(line.trim().replace(COUNTER, ""))).length > 1;
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const written = raw.trim().slice(0, MAX_NAME_LENGTH);
    if (written === "") continue;
    const track = /[\p{L}\p{N}]/u.test(written) ? listedTrack(readLine(line, written, hasTimes)) : undefined;
    if (track) tracks.push(track);
    else problems.push({ line, text: written.slice(0, 200), reason: "has no words" });
  }
  return { tracks, problems };
}

function readLine(line: number, written: string, hasTimes: boolean): NewTrack {
  const trackId = trackIdFromUrl(written);
  const isrc = normalizeIsrc(written);
  if (trackId !== undefined || isrc !== undefined) return { line, trackId, isrc };
  const [, minutes, seconds] = DURATION.exec(written) ?? [];
  const text = written
    .replace(COUNTER, "")
    .replace(START_TIME, (time, _at, line: string) =>
      (hasTimes || LONG_TIME.test(time)) && BETWEEN_PARTS.test(line.slice(time.length)) ? "" : time,
    )
    .replace(DURATION, "")
    .replace(/\t+/g, " - ")
    .replace(/^"(.*)"$/, "$1");
  return {
    line,
    text: /[\p{L}\p{N}]/u.test(text) ? text : written,
    ...(minutes !== undefined && { duration: Number(minutes) * 60 + Number(seconds) }),
  };
}

/** Writes `artist - title` lines. */
export function writeTextLines({ tracks }: PlaylistToWrite): string {
  return tracks.map((track) => `${displayName(track)}\n`).join("");
}
