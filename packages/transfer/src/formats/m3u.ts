import { trackIdFromUrl } from "@gatefold/client";
import { displayName, inLine, listedTrack, MAX_NAME_LENGTH, trackNameOf, trackUrl } from "../listed-track.ts";
import { type LineProblem, type ListedTrack, PlaylistFileError, type ReadTracks } from "../playlist-file.ts";
import type { PlaylistToWrite } from "../write-playlist.ts";

/** What the comments before a path say of it. */
interface Comments {
  line?: number;
  text?: string;
  artist?: string;
  album?: string;
  duration?: number;
  isrc?: string;
}

/**
 * Reads M3U and M3U8: paths, each with an `#EXTINF` before it in most files.
 *
 * @throws PlaylistFileError if it is a stream, whose parts are no tracks
 */
export function readM3u(text: string): ReadTracks {
  if (/^#EXT-X-(TARGETDURATION|STREAM-INF|MEDIA-SEQUENCE)/im.test(text))
    throw new PlaylistFileError("This M3U file is the list of a stream's parts, not a playlist.");
  const tracks: ListedTrack[] = [];
  const problems: LineProblem[] = [];
  let title: string | undefined;
  let album: string | undefined;
  let comments: Comments = {};

  function addTrack(line: number, path: string): void {
    const { text: written, artist, ...others } = comments;
    const name = written || trackNameOf(path);
    const own = artist && name.startsWith(`${artist} - `) ? name.slice(artist.length + 3) : name;
    const track = listedTrack({
      album,
      ...others,
      line: comments.line ?? line,
      ...(artist ? { title: own, artist } : { text: name }),
      trackId: trackIdFromUrl(path),
    });
    if (track) tracks.push(track);
    else problems.push({ line, text: path.slice(0, 200), reason: "has no name of a track" });
    comments = {};
  }

  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const written = raw.trim().slice(0, 2 * MAX_NAME_LENGTH);
    const [, name = "", value = ""] = /^#([A-Z-]+):\s*(.*)$/i.exec(written) ?? [];
    const tag = name.toUpperCase();
    if (tag === "EXTINF") {
      // Some lists have names without paths.
      if (comments.line !== undefined) addTrack(comments.line, "");
      comments = { ...comments, line, ...readInfo(value) };
    } else if (tag === "PLAYLIST") title = value;
    else if (tag === "EXTALB") {
      if (comments.line === undefined) album = value;
      else comments.album = value;
    } else if (tag === "EXTART") comments.artist = value;
    else if (written !== "" && !written.startsWith("#")) addTrack(line, written);
  }
  if (comments.line !== undefined) addTrack(comments.line, "");
  return { ...(title && { title }), tracks, problems };
}

/** Reads `123 key="a, b",Artist - Title`; some programs leave out the comma. */
function readInfo(value: string): Comments {
  const [, seconds = "", text = ""] =
    /^\s*(-?[\d.]+)?(?:[^,"]|"[^"]*")*,\s*(.*)$/.exec(value) ??
    /^\s*(-?\d+(?:\.\d+)?)\s+([^="]+)$/.exec(value) ??
    [];
  const duration = Number(seconds);
  return { text, ...(duration > 0 && { duration }) };
}

/** Writes M3U8, with a link to each track as its path. */
export function writeM3u({ title, tracks }: PlaylistToWrite): string {
  const lines = tracks.flatMap((track) => [
    `#EXTINF:${Math.round(track.duration ?? -1)},${displayName(track)}`,
    ...(track.album === undefined ? [] : [`#EXTALB:${inLine(track.album)}`]),
    trackUrl(track),
  ]);
  return `${["#EXTM3U", ...(title ? [`#PLAYLIST:${inLine(title)}`] : []), ...lines].join("\n")}\n`;
}
