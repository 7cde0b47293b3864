import { isApiError, type ListOptions, type Music, type Track } from "@gatefold/client";
import {
  DOUBTFUL_SCORE,
  FOUND_SCORE,
  isSameRecording,
  readingsOf,
  scoreOf,
  type Candidate,
  type CatalogTrack,
} from "./score.ts";
import type { ImportLine, ImportState } from "./import-state.ts";
import type { ListedTrack } from "./playlist-file.ts";
import { queriesFor, type TrackQuery } from "./search-track.ts";

/** Finds tracks: any client that may read the catalog. */
export type CatalogClient = Pick<Music<"music::catalog">, "search" | "tracks">;

/** Options of {@link findTracks}. */
export interface FindTracksOptions {
  /** Stops the search. The last state of `onProgress` has the lines that were done. */
  readonly signal?: ListOptions["signal"];
  /**
   * Called after each group of lines with the state so far. Save it to continue from there after a reload. The search
   * waits for the returned promise.
   */
  readonly onProgress?: ((state: ImportState) => void | Promise<void>) | undefined;
  /**
   * How many searches are in progress at the same time.
   *
   * @default 4
   */
  readonly concurrency?: number | undefined;
}

/** No line costs more searches. */
const MAX_SEARCHES = 2;
/** Lines that are looked for together, so that details of their hits are read in few requests. */
const LINES_PER_GROUP = 20;
const MAX_CANDIDATES = 5;
/** Of the hits that only have a title, so many of a line are worth reading. */
const MAX_DETAILED_HITS = 5;
/** Another recording whose score is nearer than this could be meant as well. */
const MIN_DISTANCE = 0.015;

/**
 * Searches for every line that has no result yet: by id, by ISRC, or else by title and artist. A line takes one search,
 * and a second one only if the first finds nothing that fits. Missing details of hits are read in requests of 100 tracks.
 *
 * @returns the import with every line `found`, `doubtful` or `missing`
 * @throws ApiError, TransportError; `onProgress` was called with the lines that were done before, from which you can
 * continue
 */
export async function findTracks(
  music: CatalogClient,
  state: ImportState,
  { signal, onProgress, concurrency = 4 }: FindTracksOptions = {},
): Promise<ImportState> {
  const open = [...state.lines.entries()].filter(([, { status }]) => status === undefined);
  let current = state;
  while (open.length > 0) {
    const group = open.splice(0, LINES_PER_GROUP);
    const search = new GroupSearch(music, signal, concurrency);
    const found = await search.find(group.map(([, { listed }]) => listed));
    const lines = [...current.lines];
    for (const [at, [index, line]] of group.entries()) {
      const result = found.results[at];
      if (result) lines[index] = { ...line, ...result };
    }
    current = { ...current, lines };
    await onProgress?.(current);
    if (found.error !== undefined) throw found.error;
  }
  return current;
}

type LineResult = Pick<ImportLine, "status" | "candidates">;

/** What was found for a group, and what ended the search before its end. */
interface GroupResult {
  readonly results: readonly (LineResult | undefined)[];
  readonly error?: unknown;
}

/** A line on its way. */
interface LineSearch {
  readonly listed: ListedTrack;
  readonly queries: TrackQuery[];
  searches: number;
  readonly tracks: Map<string, CatalogTrack>;
  result?: LineResult;
}

/** Looks for some lines together. */
class GroupSearch {
  readonly #music: CatalogClient;
  readonly #signal: ListOptions["signal"];
  readonly #concurrency: number;
  /** Tracks whose details were asked for: the catalog may know no artists of a track. */
  readonly #detailed = new Set<string>();
  /** What the API said of the texts that it refused, by line. */
  readonly #refusals = new Map<LineSearch, unknown>();
  #isAnswered = false;

  constructor(music: CatalogClient, signal: ListOptions["signal"], concurrency: number) {
    this.#music = music;
    this.#signal = signal;
    this.#concurrency = Math.max(1, Math.floor(concurrency) || 1);
  }

  async find(listed: readonly ListedTrack[]): Promise<GroupResult> {
    const lines = listed.map((each): LineSearch => {
      return { listed: each, queries: [...queriesFor(each)], searches: 0, tracks: new Map() };
    });
    try {
      await this.#findById(lines);
      for (;;) {
        const open = lines.filter(({ result }) => result === undefined);
        if (open.length === 0) break;
        const failures = await this.#searchAll(open);
        // Then it isn't their texts that the API refuses.
        const [refusal, another] = this.#refusals.values();
        if (!this.#isAnswered && another !== undefined) throw refusal;
        await this.#decide(open);
        if (failures.length > 0) throw failures[0];
      }
      return { results: lines.map(({ result }) => result) };
    } catch (error) {
      return { results: lines.map(({ result }) => result), error };
    }
  }

  /** Files that were exported from here have ids. */
  async #findById(lines: readonly LineSearch[]): Promise<void> {
    const ids = lines.flatMap(({ listed: { trackId } }) => trackId ?? []);
    const byId = new Map((await this.#details(ids)).map((track) => [track.id, track]));
    for (const line of lines) {
      const track = byId.get(line.listed.trackId ?? "");
      if (track) line.result = { status: "found", candidates: [{ ...track, score: 1 }] };
    }
  }

  /** Makes the next search of each line. Returns what went wrong. */
  async #searchAll(lines: readonly LineSearch[]): Promise<unknown[]> {
    const failures: unknown[] = [];
    const waiting = [...lines];
    const work = async () => {
      for (;;) {
        const line = failures.length === 0 ? waiting.shift() : undefined;
        if (!line) return;
        try {
          await this.#search(line);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: this.#concurrency }, work));
    return failures;
  }

  async #search(line: LineSearch): Promise<void> {
    const query = line.queries[line.searches];
    try {
      for (const hit of query === undefined ? [] : await this.#hits(query)) line.tracks.set(hit.id, hit);
    } catch (error) {
      // Amazon may refuse a text that is no name of anything. Every other failure concerns all lines.
      if (!isApiError(error) || error.status !== 400) throw error;
      this.#refusals.set(line, error);
    }
    line.searches += 1;
  }

  async #hits(query: TrackQuery): Promise<CatalogTrack[]> {
    const { edges = [] } = await this.#music.search.tracks(query, {}, this.#options());
    this.#isAnswered = true;
    return edges.flatMap(({ node }) => (node?.id && node.title ? catalogTrack(node) : []));
  }

  /** Compares hits with their lines, and settles every line that fits or can't be searched for any more. */
  async #decide(lines: readonly LineSearch[]): Promise<void> {
    const searched = lines.filter(({ searches }) => searches > 0);
    await this.#complete(searched);
    for (const line of searched) {
      const result = resultOf(line.listed, [...line.tracks.values()]);
      const isLast = line.searches >= Math.min(MAX_SEARCHES, line.queries.length);
      if (result.status === "found" || isLast) line.result = result;
    }
  }

  /** Reads what hits lack: the API only promises their ids, titles and links. */
  async #complete(lines: readonly LineSearch[]): Promise<void> {
    const bare = lines.flatMap(({ listed, tracks }) =>
      bestFirst(
        listed,
        [...tracks.values()].filter(({ id, artists }) => artists.length === 0 && !this.#detailed.has(id)),
      ).slice(0, MAX_DETAILED_HITS),
    );
    const byId = new Map((await this.#details(bare.map(({ id }) => id))).map((track) => [track.id, track]));
    for (const { tracks } of lines) for (const [id, track] of tracks) tracks.set(id, byId.get(id) ?? track);
  }

  async #details(ids: readonly string[]): Promise<CatalogTrack[]> {
    if (ids.length === 0) return [];
    for (const id of ids) this.#detailed.add(id);
    const tracks = await this.#music.tracks.getMany([...new Set(ids)], this.#options());
    return tracks.map((track) => catalogTrack(track));
  }

  #options() {
    return this.#signal === undefined ? {} : { signal: this.#signal };
  }
}

/** What is kept of a track. A track that the catalog has lost has an id alone. */
export function catalogTrack({ id, title = "", artists, album, duration, isrc }: Track): CatalogTrack {
  return {
    id,
    title,
    artists: (artists ?? []).flatMap(({ name }) => name ?? []),
    ...(album?.title !== undefined && { album: album.title }),
    ...(duration !== undefined && { duration }),
    ...(isrc !== undefined && { isrc }),
  };
}

function bestFirst(listed: ListedTrack, tracks: readonly CatalogTrack[]): Candidate[] {
  const readings = readingsOf(listed);
  return tracks
    .map((track) => ({ ...track, score: scoreOf(listed, readings, track) }))
    .sort((a, b) => b.score - a.score);
}

/** Decides what a line means. Hits of one score keep their order, because searches have the likeliest first. */
function resultOf(listed: ListedTrack, tracks: readonly CatalogTrack[]): LineResult {
  const candidates = bestFirst(listed, tracks).filter(({ score }) => score >= DOUBTFUL_SCORE);
  const [best] = candidates;
  if (!best) return { status: "missing", candidates: [] };
  const other = candidates.find((each) => !isSameRecording(each, best));
  const isClear = other === undefined || best.score - other.score >= MIN_DISTANCE || isIsrcOf(listed, best);
  const isFound = best.score >= FOUND_SCORE && isClear;
  return { status: isFound ? "found" : "doubtful", candidates: candidates.slice(0, MAX_CANDIDATES) };
}

function isIsrcOf(listed: ListedTrack, { isrc }: Candidate): boolean {
  return isrc !== undefined && isrc === listed.isrc;
}
