import { normalizeIsrc, trackIdFromUrl } from "@gatefold/client";
import Papa from "papaparse";
import { listedTrack, type NewTrack } from "../listed-track.ts";
import { type LineProblem, type ListedTrack, PlaylistFileError, type ReadTracks } from "../playlist-file.ts";
import type { PlaylistToWrite } from "../write-playlist.ts";

/** What a column may be about. */
type Column =
  | "title"
  | "artist"
  | "album"
  | "duration"
  | "durationMs"
  | "isrc"
  | "trackId"
  | "url"
  | "playlist";

/**
 * The names of columns in the exports of Exportify, TuneMyMusic, Soundiiz, Apple Music, Deezer and others, in lower case and
 * without anything but letters. The first of a list that a file has is taken.
 */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: names(
    "trackname tracktitle songname songtitle title song track name titel titre título titolo titulo canción cancion brano canzone nom 曲名",
  ),
  artist: names(
    "artistnames artistname artists artist trackartist performer creator interpret künstler kuenstler artiste artista artiest " +
      "アーティスト albumartistnames albumartists albumartist",
  ),
  album: names("albumname albumtitle album release álbum アルバム"),
  duration: names("duration durationseconds trackduration length time totaltime dauer durée"),
  durationMs: names("trackdurationms durationms"),
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

/** A quote that isn't closed within so many characters never is. */
const MAX_ROW_LENGTH = 20_000;
/** So many characters may be searched in vain for the ends of quotes, so that a file of open quotes doesn't take minutes. */
const MAX_SEARCHED_IN_VAIN = 10_000_000;

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
  const start = text.split("\n", MAX_LINES_BEFORE_HEADER).join("\n");
  const best = findHeader(start, isHeader) ?? findHeader(start, ({ title }) => title !== undefined);
  if (!best) {
    const [first] = text.trimStart().split("\n", 1);
    throw new PlaylistFileError(
      `No column is called like a title, such as "Track name" or "Title". The first line is: ${(first ?? "").slice(0, 200)}`,
      { line: 1 },
    );
  }
  const { header, line: headerLine, columns } = best;
  const { rows, problems } = readRows(text, best.delimiter, columns);
  return { rows: rows.filter(({ line }) => line > headerLine), problems, header, columns };
}

function findHeader(text: string, isWanted: (header: Header) => boolean) {
  const found = DELIMITERS.flatMap((delimiter) => {
    const row = readRows(text, delimiter).rows.find(({ cells }) => isWanted(headerOf(cells)));
    if (!row) return [];
    return { delimiter, line: row.line, header: headerOf(row.cells), columns: row.cells.length };
  });
  const [best] = found.sort((a, b) => Object.keys(b.header).length - Object.keys(a.header).length);
  return best;
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
 * Reads rows and the lines that they begin in. Only quotes that are closed as CSV closes them stand around a cell: `"Heroes" (Live)`
 * is text, from a table that doesn't quote. A quote that is never closed, or only by one of another row, would take the lines up to
 * there with it: its line is given back as a problem, and reading goes on with the next line.
 *
 * @param columns how many cells a row has; `undefined` as long as nobody knows
 */
function readRows(
  text: string,
  delimiter: string,
  columns?: number,
): { rows: Row[]; problems: LineProblem[] } {
  const rows: Row[] = [];
  const problems: LineProblem[] = [];
  let searchedInVain = 0;
  for (let start = 0, end = 0, line = 1; start < text.length; start = end) {
    end = text.indexOf("\n", start) + 1 || text.length;
    let source = text.slice(start, end).replace(/\n$/, "");
    let cells: readonly string[] | undefined = source.split(delimiter);
    let reason = "has quotes within quotes, and another number of cells than there are columns";
    const quotes = source.split('"').length - 1;
    if (quotes > 0) {
      const alone = parseRow(source, delimiter);
      if (alone.isValid) cells = alone.cells;
      else if (quotes % 2 === 0) cells = cells.length === (columns ?? cells.length) ? cells : undefined;
      else {
        const {
          cells: found,
          isValid,
          length,
        } = parseRow(text.slice(start, start + MAX_ROW_LENGTH), delimiter);
        const whole = text.slice(start, start + length).replace(/\n$/, "");
        if (isValid && !hasOtherRows(whole, found.length, delimiter, columns)) {
          cells = found;
          source = whole;
          end = start + length;
        } else {
          cells = undefined;
          reason = "has a quote that isn't closed";
          searchedInVain += length;
          if (searchedInVain > MAX_SEARCHED_IN_VAIN) throw tooManyQuotes(line);
        }
      }
    }
    if (cells) rows.push({ line, cells, source });
    else problems.push({ line, text: source.trim().slice(0, 200), reason });
    line += source.split("\n").length;
  }
  return { rows, problems };
}

/** Reads the row that a text begins with. */
function parseRow(text: string, delimiter: string) {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: 1 });
  const isValid = !errors.some(({ type }) => type === "Quotes");
  return { cells: data[0] ?? [], isValid, length: meta.cursor };
}

/** Whether the lines of what a quote holds together look like rows of their own. */
function hasOtherRows(
  source: string,
  cells: number,
  delimiter: string,
  columns: number | undefined,
): boolean {
  if (columns === undefined) return false;
  const counts = source.split("\n").map((line) => line.split(delimiter).length);
  return counts[0] === columns && (cells < columns || counts.every((count) => count === columns));
}

function tooManyQuotes(line: number): PlaylistFileError {
  return new PlaylistFileError(`Too many quotes of this CSV aren't closed, up to line ${line}.`, { line });
}

function trackOf(line: number, cells: readonly string[], header: Header): ListedTrack | undefined {
  const cell = (column: Column): string | undefined => {
    const at = header[column];
    // Spreadsheets take a text for a formula that begins with one of these signs, so the export puts an apostrophe before it.
    return at === undefined ? undefined : cells[at]?.trim().replace(/^'(?=[=+\-@\n\t])/, "");
  };
  const id = cell("trackId") ?? "";
  const track: NewTrack = {
    line,
    title: cell("title"),
    artist: cell("artist")?.replaceAll("\\,", ","),
    album: cell("album"),
    duration: secondsOf(cell("durationMs"), 1000) ?? secondsOf(cell("duration")),
    isrc: normalizeIsrc(cell("isrc") ?? ""),
    trackId: (/^B0[0-9A-Z]{8}$/.test(id) ? id : undefined) ?? trackIdFromUrl(cell("url") ?? ""),
    playlist: cell("playlist"),
  };
  return listedTrack(track);
}

/** No track is this long in seconds, and most are longer in milliseconds. */
const MAX_SECONDS = 20_000;

/**
 * Reads `3:45`, `1:02:03`, and numbers.
 *
 * @param unit the unit of a number, in parts of a second; by default seconds or milliseconds, whichever is likelier
 */
function secondsOf(text = "", unit?: number): number | undefined {
  if (/^\d+(:\d\d){1,2}$/.test(text))
    return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) || undefined;
  const number = Number(text.replace(",", "."));
  if (text === "" || !(number > 0)) return undefined;
  return number / (unit ?? (number > MAX_SECONDS ? 1000 : 1));
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
  return `${Papa.unparse({ fields, data }, { escapeFormulae: /^[=+\-@\t\r\n]/ })}\r\n`;
}
