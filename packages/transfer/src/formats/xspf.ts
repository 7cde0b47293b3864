import { parseXml, type XmlDocument, XmlElement, XmlError } from "@rgrove/parse-xml";
import { trackUrl } from "../listed-track.ts";
import { type LineProblem, type ListedTrack, PlaylistFileError, type ReadTracks } from "../playlist-file.ts";
import { trackOfPlaylist } from "./jspf.ts";
import type { PlaylistToWrite } from "../write-playlist.ts";

/**
 * Reads XSPF. The parser knows no entities but those of XML itself, so that none can grow.
 *
 * @throws PlaylistFileError if the XML is broken, or no playlist
 * @see https://www.xspf.org/spec
 */
export function readXspf(text: string): ReadTracks {
  const { root } = parse(text);
  if (!root || nameOf(root) !== "playlist") {
    throw new PlaylistFileError(`This XML is not a playlist: it begins with <${root?.name ?? ""}>.`);
  }
  const tracks: ListedTrack[] = [];
  const problems: LineProblem[] = [];
  const lineOf = lineCounter(text);
  const lists = children(root).filter((each) => nameOf(each) === "tracklist");
  if (lists.length === 0)
    throw new PlaylistFileError("This XML is not a playlist: its <playlist> has no <trackList>.");
  for (const element of lists.flatMap(children).filter((each) => nameOf(each) === "track")) {
    const line = lineOf(element.start);
    const track = trackOfPlaylist({
      line,
      values: (name) => textsOf(element, name),
    });
    if (track) tracks.push(track);
    else
      problems.push({
        line,
        text: text.slice(element.start, element.end).slice(0, 200),
        reason: "has no title or location",
      });
  }
  const [title] = textsOf(root, "title");
  const [description] = textsOf(root, "annotation");
  return { ...(title && { title }), ...(description && { description }), tracks, problems };
}

function parse(text: string): XmlDocument {
  try {
    return parseXml(text, { includeOffsets: true });
  } catch (cause) {
    if (!(cause instanceof XmlError))
      throw new PlaylistFileError("This XML is nested too deeply.", { cause });
    const [message = ""] = cause.message.split("\n", 1);
    throw new PlaylistFileError(`This XML is broken: ${message}`, { line: cause.line, cause });
  }
}

function children(element: XmlElement): XmlElement[] {
  return element.children.filter((each) => each instanceof XmlElement);
}

/** In lower case and without the prefix of a namespace. */
function nameOf({ name }: XmlElement): string {
  return name.toLowerCase().replace(/^.*:/, "");
}

function textsOf(element: XmlElement, name: string): string[] {
  return children(element)
    .filter((each) => nameOf(each) === name)
    .map((each) => each.text.trim());
}

/** Counts lines from one place to the next, because places only grow. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (; at < place; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}

/** Writes XSPF, with a link to each track as its location. */
export function writeXspf({ title, description, tracks }: PlaylistToWrite): string {
  const lines = tracks.map((track) => {
    const { isrc, artists, album, duration } = track;
    const fields = [
      element("location", trackUrl(track)),
      element("identifier", isrc && `isrc:${isrc}`),
      element("title", track.title),
      element("creator", artists.join(", ")),
      element("album", album),
      element("duration", duration === undefined ? undefined : String(Math.round(duration * 1000))),
    ];
    return `    <track>${fields.join("")}</track>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<playlist version="1" xmlns="http://xspf.org/ns/0/">',
    ...[element("title", title), element("annotation", description)]
      .filter(Boolean)
      .map((line) => `  ${line}`),
    "  <trackList>",
    ...lines,
    "  </trackList>",
    "</playlist>",
    "",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function element(name: string, text: string | undefined): string {
  if (text === undefined || text === "") return "";
  // XML has no way to write most control characters, nor half of a surrogate pair.
  const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return `<${name}>${allowed.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)}</${name}>`;
}
