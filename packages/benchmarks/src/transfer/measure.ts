import {
  type CatalogClient,
  findTracks,
  type ImportLine,
  type ImportState,
  readPlaylist,
  startImport,
  trackIdOf,
} from "@gatefold/transfer";
import type { ExportedFile } from "./files.ts";
import type { ExportedLine, SourceTrack } from "./lines.ts";

/** What became of the lines of a file. */
export interface ImportResult {
  readonly name: string;
  readonly lines: number;
  /** Lines whose recording is in the catalog. */
  readonly there: number;
  /** Of these, those that were found. */
  readonly right: number;
  /** Lines that were found to be another recording. */
  readonly wrong: number;
  readonly doubtful: number;
  /** Doubtful lines that have the right recording among their candidates. */
  readonly offered: number;
  readonly missing: number;
  readonly searches: number;
  /** Requests for details of many tracks. */
  readonly batches: number;
  /** Lines that the import got wrong or didn't find, for those who improve it. */
  readonly failures: readonly string[];
}

/** A client, and how many requests it has made. */
export interface CountingClient {
  readonly music: CatalogClient;
  readonly requests: readonly { readonly method: string; readonly path: string }[];
}

/** Imports a file, and compares what was found with what its lines were made from. */
export async function measureImport(
  { music, requests }: CountingClient,
  file: ExportedFile,
): Promise<{ readonly result: ImportResult; readonly state: ImportState }> {
  const before = requests.length;
  const list = await readPlaylist(file.text, { fileName: file.fileName });
  if (list.tracks.length !== file.lines.length)
    throw new Error(
      `${file.name}: ${list.tracks.length} of ${file.lines.length} lines were read. ${JSON.stringify(list.problems.slice(0, 3))}`,
    );
  const state = await findTracks(music, startImport(list));
  const made = requests.slice(before);
  const found = await tracksOf(music, state.lines);
  const judged = state.lines.map((line, at) => judge(line, file.lines[at], found));
  const count = (...wanted: readonly Verdict[]) =>
    judged.filter((verdict) => wanted.includes(verdict)).length;
  const result = {
    name: file.name,
    lines: file.lines.length,
    there: file.lines.filter(({ isThere }) => isThere).length,
    right: count("right"),
    wrong: count("wrong"),
    doubtful: count("doubtful", "offered"),
    offered: count("offered"),
    missing: count("missing", "rightly missing"),
    searches: made.filter(({ method }) => method === "POST").length,
    batches: made.filter(({ method }) => method === "GET").length,
    failures: state.lines.flatMap((line, at) => describeFailure(judged[at], line, file.lines[at])),
  };
  return { result, state };
}

type Verdict = "right" | "wrong" | "doubtful" | "offered" | "missing" | "rightly missing";

function judge(
  line: ImportLine,
  exported: ExportedLine | undefined,
  found: ReadonlyMap<string, SourceTrack>,
): Verdict {
  const isRight = (id: string | undefined) => {
    const track = found.get(id ?? "");
    return exported !== undefined && track !== undefined && exported.isThere && isSame(exported, track);
  };
  const id = trackIdOf(line);
  if (id !== undefined) return isRight(id) ? "right" : "wrong";
  if (line.status === "missing") return exported?.isThere ? "missing" : "rightly missing";
  return line.candidates?.some((candidate) => isRight(candidate.id)) ? "offered" : "doubtful";
}

/** Whether a track is the recording of a line: by its code, or else by all that the catalog says of it. */
function isSame({ source, isRemaster }: ExportedLine, track: SourceTrack): boolean {
  if (source.id === track.id || (source.isrc !== undefined && source.isrc === track.isrc)) return true;
  const isSameSong = source.artists.join() === track.artists.join() && source.duration === track.duration;
  if (!isSameSong) return false;
  const isUnnamed = source.isrc === undefined || track.isrc === undefined;
  return (
    (isUnnamed && source.title === track.title) ||
    (isRemaster && track.title === `${source.title} (Remastered)`)
  );
}

/** What the catalog says of all candidates. */
async function tracksOf(
  music: CatalogClient,
  lines: readonly ImportLine[],
): Promise<ReadonlyMap<string, SourceTrack>> {
  const ids = new Set(lines.flatMap(({ candidates = [] }) => candidates.map(({ id }) => id)));
  const tracks = await music.tracks.getMany([...ids]);
  return new Map(
    tracks.map(({ id, title = "", artists = [], album, duration = 0, isrc }) => [
      id,
      { id, title, artists: artists.map(({ name = "" }) => name), album: album?.title ?? "", duration, isrc },
    ]),
  );
}

function describeFailure(
  verdict: Verdict | undefined,
  line: ImportLine,
  exported: ExportedLine | undefined,
): string[] {
  if (!exported || verdict === "right" || verdict === "rightly missing") return [];
  if (!exported.isThere && verdict === "doubtful") return [];
  const { source } = exported;
  const [best, next] = line.candidates ?? [];
  const shown = [best, next].map(
    (each) => each && `${each.score} ${each.artists.join("+")} - ${each.title} (${each.duration})`,
  );
  return [
    `${verdict}: "${line.listed.text}" of "${source.artists.join("+")} - ${source.title}" (${source.duration}): ${shown.join(" | ")}`,
  ];
}
