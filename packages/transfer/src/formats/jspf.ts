import { normalizeIsrc, trackIdFromUrl } from "@gatefold/client";
import { listedTrack, trackNameOf, trackUrl } from "../listed-track.ts";
import { type LineProblem, type ListedTrack, PlaylistFileError, type ReadTracks } from "../playlist-file.ts";
import type { PlaylistToWrite } from "../write-playlist.ts";

/**
 * Reads JSPF, or several in a list.
 *
 * @throws PlaylistFileError if the JSON is broken, or no playlist
 * @see https://www.xspf.org/jspf
 */
export function readJspf(text: string): ReadTracks {
  const parsed = parse(text);
  const playlists = (Array.isArray(parsed) ? parsed : [parsed]).map((each) => field(each, "playlist"));
  const tracks: ListedTrack[] = [];
  const problems: LineProblem[] = [];
  let line = 0;
  for (const playlist of playlists) {
    const list = field(playlist, "track");
    if (!Array.isArray(list))
      throw new PlaylistFileError('This JSON is not a playlist: it has no "playlist" with a "track" list.');
    const [name] = playlists.length > 1 ? textsOf(field(playlist, "title")) : [];
    for (const item of list) {
      line += 1;
      const track = trackOfPlaylist({ line, values: (key) => textsOf(field(item, key)) });
      if (track) tracks.push({ ...track, ...(name && { playlist: name }) });
      else
        problems.push({ line, text: JSON.stringify(item).slice(0, 200), reason: "has no title or location" });
    }
  }
  const [first] = playlists.length === 1 ? playlists : [];
  const [title] = textsOf(field(first, "title"));
  const [description] = textsOf(field(first, "annotation"));
  return { ...(title && { title }), ...(description && { description }), tracks, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlaylistFileError(`This JSON is broken: ${cause instanceof Error ? cause.message : ""}`, {
      cause,
    });
  }
}

function field(value: unknown, name: string): unknown {
  return Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined;
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === "string" || typeof each === "number").map(String);
}

/** A `track` of XSPF or of JSPF, which has the same fields. */
interface PlaylistTrack {
  readonly line: number;
  /** The texts of a field; several of a location or an identifier. */
  values(name: string): readonly string[];
}

/** Reads a track; `undefined` if it has nothing to look for. */
export function trackOfPlaylist({ line, values }: PlaylistTrack): ListedTrack | undefined {
  const locations = values("location");
  const milliseconds = Number(values("duration")[0]);
  return listedTrack({
    line,
    title: values("title")[0],
    artist: values("creator")[0],
    album: values("album")[0],
    text: values("annotation")[0] || locations.map(trackNameOf).find((name) => name !== ""),
    duration: milliseconds > 0 ? milliseconds / 1000 : undefined,
    isrc: [...values("identifier"), ...values("meta")].map(isrcIn).find((isrc) => isrc !== undefined),
    trackId: [...locations, ...values("identifier")].map(trackIdFromUrl).find((id) => id !== undefined),
  });
}

/** An ISRC alone, or at the end of a URI such as `isrc:GBDUW0000053`. */
function isrcIn(text: string): string | undefined {
  return normalizeIsrc(text.replace(/^.*isrc[:/]/i, ""));
}

/** Writes JSPF, with a link to each track as its location. */
export function writeJspf({ title, description, tracks }: PlaylistToWrite): string {
  const track = tracks.map((each) => ({
    location: [trackUrl(each)],
    ...(each.isrc !== undefined && { identifier: [`isrc:${each.isrc}`] }),
    title: each.title,
    creator: each.artists.join(", "),
    ...(each.album !== undefined && { album: each.album }),
    ...(each.duration !== undefined && { duration: Math.round(each.duration * 1000) }),
  }));
  return `${JSON.stringify({ playlist: { title, annotation: description, track } }, null, 2)}\n`;
}
