import { decodeText, isBinary } from "./text-encoding.ts";

/** The formats of playlist files. `text` has a track a line, such as `artist - title`. */
export const PLAYLIST_FORMATS = ["csv", "m3u", "xspf", "jspf", "text"] as const;
/** The format of a playlist file: CSV, M3U or M3U8, XSPF, JSPF, or a track a line. */
export type PlaylistFormat = (typeof PLAYLIST_FORMATS)[number];

/** A track as a file describes it. */
export interface ListedTrack {
  /** Its line in the file, counted from 1. In JSPF, which may be one line, the number of the track. */
  readonly line: number;
  /** The track in the form `artist - title`. */
  readonly text: string;
  /** The title. Missing if `text` doesn't separate title and artist. */
  readonly title?: string;
  /** All artists, as the file writes them: `Simon & Garfunkel`, `Queen, David Bowie`. */
  readonly artist?: string;
  /** The title of the album, if the file has it. */
  readonly album?: string;
  /** The duration in seconds; may be a fraction. */
  readonly duration?: number;
  /** As the API writes it, such as `GBDUW0000053`. */
  readonly isrc?: string;
  /** The id in Amazon's catalog, if the file was exported from there. */
  readonly trackId?: string;
  /** The name of the playlist that the track is from, if the file has it. */
  readonly playlist?: string;
}

/** A line from which no track could be read. */
export interface LineProblem {
  /** The number of the line in the file, from 1, as in {@link ListedTrack}. */
  readonly line: number;
  /** The line as it is in the file. A long line is cut. */
  readonly text: string;
  /** What is wrong, as the end of a sentence that begins with "The line": `has no title`. */
  readonly reason: string;
}

/** What is in a playlist file. Every line is in `tracks` or in `problems`, unless it is not about a track. */
export interface PlaylistFile {
  /** The format that the file was read as. */
  readonly format: PlaylistFormat;
  /** The name of the playlist, if the file has one. */
  readonly title?: string;
  /** The description of the playlist, if the file has one. */
  readonly description?: string;
  /** The tracks, in the order of the file. */
  readonly tracks: readonly ListedTrack[];
  /** The lines that can't be read, in the order of the file. */
  readonly problems: readonly LineProblem[];
}

/** What you know about a file besides its content. */
export interface ReadPlaylistOptions {
  /** The name of the file, such as `road-trip.csv`. It helps to tell similar formats apart. */
  readonly fileName?: string | undefined;
  /**
   * The format of the file.
   *
   * @default detected from the content and the name of the file
   */
  readonly format?: PlaylistFormat | undefined;
  /**
   * A label of the Encoding Standard, such as `shift_jis`.
   *
   * @default detected from the content: UTF-8, UTF-16, or else Windows-1252, which includes Latin-1
   * @see https://encoding.spec.whatwg.org/#names-and-labels
   */
  readonly encoding?: string | undefined;
}

/** Thrown for a file that is not a playlist. Single lines that can't be read are not an error: see {@link PlaylistFile}. */
export class PlaylistFileError extends Error {
  override readonly name = "PlaylistFileError";
  /** The line at which the file is malformed, if there is one. */
  readonly line: number | undefined;

  constructor(message: string, options: { readonly line?: number; readonly cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : {});
    this.line = options.line;
  }
}

/** What a reader of one format finds. */
export type ReadTracks = Omit<PlaylistFile, "format">;

/** Each format is loaded when it is used, because the parsers of CSV and XML are larger than all the rest. */
const READERS: Readonly<Record<PlaylistFormat, () => Promise<(text: string) => ReadTracks>>> = {
  csv: async () => (await import("./formats/csv.ts")).readCsv,
  m3u: async () => (await import("./formats/m3u.ts")).readM3u,
  xspf: async () => (await import("./formats/xspf.ts")).readXspf,
  jspf: async () => (await import("./formats/jspf.ts")).readJspf,
  text: async () => (await import("./formats/text.ts")).readTextLines,
};

/**
 * Reads a playlist file of any of the formats, or pasted lines.
 *
 * @param content the bytes of a file, whose encoding is detected, or text
 * @throws PlaylistFileError if the file can't be read at all: malformed XML or JSON, no column with titles, an empty
 * file, not a playlist, not text
 */
export async function readPlaylist(
  content: string | Uint8Array | ArrayBuffer,
  { fileName = "", format, encoding }: ReadPlaylistOptions = {},
): Promise<PlaylistFile> {
  const text = (typeof content === "string" ? content : decode(content, encoding))
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new PlaylistFileError("This file is empty.");
  const other = otherKindOf(text);
  if (other !== undefined) throw new PlaylistFileError(`This file is not a playlist: it is ${other}.`);
  const found = format ?? formatOf(text, fileName);
  const read = await READERS[found]();
  return { format: found, ...read(text) };
}

/** What other files begin with that people take for an export. Read as text, each of their lines would be looked for. */
const OTHER_KINDS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^PK\p{Cc}/u, "a ZIP archive or a spreadsheet. Unpack it, or save it as CSV"],
  [/^%PDF-/, "a PDF"],
  [/^\{\\rtf/, "a text with formats (RTF). Save it as plain text"],
  [/^<(!doctype html|html)/i, "a web page"],
  [/^\[playlist\]\s*\n/i, "a PLS file. Save it as M3U or XSPF"],
];

function otherKindOf(text: string): string | undefined {
  const start = text.trimStart().slice(0, 100);
  const [, kind] = OTHER_KINDS.find(([pattern]) => pattern.test(start)) ?? [];
  return kind ?? (isBinary(text) ? "no text" : undefined);
}

function decode(content: Uint8Array | ArrayBuffer, encoding: string | undefined): string {
  try {
    return decodeText(new Uint8Array(content), encoding);
  } catch (cause) {
    throw new PlaylistFileError(cause instanceof Error ? cause.message : "This file is no text.", { cause });
  }
}

const EXTENSIONS: Readonly<Record<string, PlaylistFormat>> = {
  csv: "csv",
  tsv: "csv",
  m3u: "m3u",
  m3u8: "m3u",
  xspf: "xspf",
  jspf: "jspf",
  json: "jspf",
};

/** The name of a file may be wrong, as in `list.txt`, so the content counts first. */
function formatOf(text: string, fileName: string): PlaylistFormat {
  const start = text.trimStart();
  if (/^#EXT(M3U|INF)/i.test(start)) return "m3u";
  if (/^<(\?xml|playlist|!--)/i.test(start)) return "xspf";
  if (/^(\[\s*)?\{\s*"/.test(start)) return "jspf";
  const [, extension = ""] = /\.(\w+)$/.exec(fileName.toLowerCase()) ?? [];
  return EXTENSIONS[extension] ?? (looksLikeHeader(start) ? "csv" : "text");
}

/** Whether the first line names a column for titles and another for artists or codes. */
function looksLikeHeader(text: string): boolean {
  const [line = ""] = text.split("\n", 1);
  const cells = line.split(/[,;\t|]/);
  return (
    cells.length > 1 &&
    cells.some((cell) =>
      /^\W*(track|title|name|song|tite?l|titre|t[ií]tulo|canci[oó]n|brano|曲名)/i.test(cell),
    ) &&
    cells.some((cell) =>
      /^\W*(artist|isrc|[aá]lbum|performer|interpret|k(ü|ue)nstler|アーティスト)/i.test(cell),
    )
  );
}
