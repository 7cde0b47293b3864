import { normalizeIsrc, trackIdFromUrl } from "@gatefold/client";
import Papa from "papaparse";
import { listedTrack, type NewTrack } from "../listed-track.ts";
import { type LineProblem, type ListedTrack, PlaylistFileError, type ReadTracks } from "../playlist-file.ts";
import type { PlaylistToWrite } from "../write-playlist.ts";

/** What a column may be about. */
type Column = "title" | "artist" | "album" | "duration" | "isrc" | "trackId" | "url" | "playlist";

/**
 * The names of columns in the exports of Exportify, TuneMyMusic, Soundiiz, Apple Music, Deezer and others, in lower case and
 * without anything but letters. The first of a list that a file has is taken.
 */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: names(
    "trackname tracktitle songname songtitle title song track name titel titre título titolo titulo nom 曲名",
  ),
  artist: names(
    "artistnames artistname artists artist trackartist performer creator interpret künstler kuenstler artiste artista " +
      "アーティスト albumartistnames albumartists albumartist",
  ),
  album: names("albumname albumtitle album release álbum アルバム"),
  duration: names(
    "trackdurationms durationms duration durationseconds trackduration length time totaltime dauer durée",
  ),
  isrc: names("isrc trackisrc isrccode isrcs"),
  trackId: names("amazonid amazonmusicid amazontrackid trackasin asin"),
  url: names("amazonurl amazonlink amazonmusicurl trackurl tracklink url link location"),
  playlist: names("playlistname playlisttitle playlist"),
};

function names(text: string): readonly string[] {
  return text.split(" ");
}

const DELIMITERS = [",", ";", "\t", "|"];
/** A header may come after a title or a line such as `sep=;`. */
const MAX_LINES_BEFORE_HEADER = 10;

/** For each of them, the rest of the file is read in vain. */
const MAX_OPEN_QUOTES = 20;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** As it is in the file. */
  readonly source: string;
}

/** Where each column is. */
type Header = Readonly<Partial<Record<Column, number>>>;

/**
 * Reads a table with a line of column names.
 *
 * @throws PlaylistFileError if no line names a column for titles, ISRCs or ids
 */
export function readCsv(text: string): ReadTracks {
  const { rows, problems, header, columns } = readTable(text);
  const tracks: ListedTrack[] = [];
  for (const { line, cells, source } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const reason = cells.slice(columns).some((cell) => cell.trim() !== "")
      ? "has more cells than there are columns"
      : undefined;
    const track = reason === undefined ? trackOf(line, cells, header) : undefined;
    if (track) tracks.push(track);
    else
      problems.push({
        line,
        text: source.trim().slice(0, 200),
        reason: reason ?? "has no title, ISRC or id",
      });
  }
  const playlists = new Set(tracks.map(({ playlist }) => playlist));
  const [title] = playlists;
  return {
    ...(playlists.size === 1 && title !== undefined && { title }),
    tracks,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** Tries delimiters until a line is found that names columns. */
function readTable(text: string) {
  let best: { readonly rows: readonly Row[]; readonly at: number; readonly header: Header } | undefined;
  const start = text.split("\n", MAX_LINES_BEFORE_HEADER).join("\n");
  let delimiter = ",";
  for (const tried of DELIMITERS) {
    const { rows } = readRows(start, tried);
    const at = rows.findIndex(({ cells }) => isHeader(headerOf(cells)));
    const header = headerOf(rows[at]?.cells ?? []);
    if (at < 0 || (best && Object.keys(best.header).length >= Object.keys(header).length)) continue;
    best = { rows, at, header };
    delimiter = tried;
  }
  if (!best) {
    const [first] = text.trimStart().split("\n", 1);
    throw new PlaylistFileError(
      `No column is called like a title, such as "Track name" or "Title". The first line is: ${(first ?? "").slice(0, 200)}`,
      { line: 1 },
    );
  }
  const { rows, problems } = readRows(text, delimiter);
  const columns = rows[best.at]?.cells.length ?? 0;
  return { rows: rows.slice(best.at + 1), problems, header: best.header, columns };
}

function headerOf(cells: readonly string[]): Header {
  const found = cells.map((cell) => cell.toLowerCase().replace(/[^\p{L}]/gu, ""));
  const positions = Object.entries(NAMES).map(([column, all]) => {
    const name = all.find((each) => found.includes(each));
    return [column, name === undefined ? -1 : found.indexOf(name)] as const;
  });
  return Object.fromEntries(positions.filter(([, at]) => at >= 0));
}

function isHeader({ title, artist, isrc, trackId }: Header): boolean {
  return (title !== undefined && artist !== undefined) || isrc !== undefined || trackId !== undefined;
}

/**
 * Reads rows and the lines that they begin in. A quote that is never closed would take the rest of the file with it: its line is
 * given back as a problem, and reading goes on with the next line.
 */
function readRows(text: string, delimiter: string): { rows: Row[]; problems: LineProblem[] } {
  const rows: Row[] = [];
  const problems: LineProblem[] = [];
  let start = 0;
  let line = 1;
  while (start < text.length) {
    let row = start;
    let rest = text.length;
    Papa.parse<string[]>(text.slice(start), {
      delimiter,
      newline: "\n",
      step({ data, errors, meta }, parser) {
        const end = start + meta.cursor;
        if (errors.some(({ type }) => type === "Quotes")) {
          if (problems.length === MAX_OPEN_QUOTES) throw tooManyQuotes(line);
          rest = text.indexOf("\n", row) + 1 || text.length;
          problems.push({
            line,
            text: text.slice(row, rest).trim().slice(0, 200),
            reason: "has a quote that isn't closed",
          });
          line += 1;
          parser.abort();
          return;
        }
        rows.push({ line, cells: data, source: text.slice(row, end) });
        line += text.slice(row, end).split("\n").length - 1;
        row = end;
      },
    });
    start = rest;
  }
  return { rows, problems };
}

function tooManyQuotes(line: number): PlaylistFileError {
  const count = `More than ${MAX_OPEN_QUOTES} lines of this CSV have quotes that aren't closed`;
  return new PlaylistFileError(`${count}, up to line ${line}.`, { line });
}

function trackOf(line: number, cells: readonly string[], header: Header): ListedTrack | undefined {
  const cell = (column: Column): string | undefined => {
    const at = header[column];
    // Spreadsheets take a text for a formula that begins with one of these signs, so the export puts an apostrophe before it.
    return at === undefined ? undefined : cells[at]?.trim().replace(/^'(?=[=+\-@])/, "");
  };
  const id = cell("trackId") ?? "";
  const track: NewTrack = {
    line,
    title: cell("title"),
    artist: cell("artist")?.replaceAll("\\,", ","),
    album: cell("album"),
    duration: secondsOf(cell("duration")),
    isrc: normalizeIsrc(cell("isrc") ?? ""),
    trackId: (/^B0[0-9A-Z]{8}$/.test(id) ? id : undefined) ?? trackIdFromUrl(cell("url") ?? ""),
    playlist: cell("playlist"),
  };
  return listedTrack(track);
}

/** No track is this long in seconds, and most are longer in milliseconds. */
const MAX_SECONDS = 20_000;

/** Reads `3:45`, `1:02:03`, and numbers of seconds or milliseconds. */
function secondsOf(text = ""): number | undefined {
  if (/^\d+(:\d\d){1,2}$/.test(text))
    return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  const number = Number(text.replace(",", "."));
  if (text === "" || !(number > 0)) return undefined;
  return number > MAX_SECONDS ? number / 1000 : number;
}

/** Writes a table with the columns of TuneMyMusic, which other services read, and the id of each track. */
export function writeCsv({ title = "", tracks }: PlaylistToWrite): string {
  const fields = [
    "Track name",
    "Artist name",
    "Album",
    "Playlist name",
    "Type",
    "ISRC",
    "Duration (ms)",
    "Amazon - id",
  ];
  const data = tracks.map((track) => [
    track.title,
    track.artists.join(", "),
    track.album,
    title,
    "Playlist",
    track.isrc,
    track.duration === undefined ? undefined : Math.round(track.duration * 1000),
    track.id,
  ]);
  return `${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}
