import { type AddProgress, isApiError, type ListOptions, type Music } from "@gatefold/client";
import { type ImportState, trackIdsOf } from "./import-state.ts";
import { inLine } from "./listed-track.ts";

/** Makes playlists: any client that may change the library. */
export type LibraryClient = Pick<Music<"music::library">, "playlists">;

/** The playlist that an import makes, and its progress. It is plain JSON. */
export interface ImportedPlaylist {
  /** The title that the playlist gets. */
  readonly title: string;
  /** The description that the playlist gets; empty for none. */
  readonly description: string;
  /** Who may see the playlist. */
  readonly visibility: "PUBLIC" | "PRIVATE";
  /**
   * The ids of the tracks to add, in order. They don't change any more, so that an interrupted import can be continued,
   * unless the API refuses them: see `isRefused`.
   */
  readonly trackIds: readonly string[];
  /** Whether a track is added once for every line that it is the track of. */
  readonly keepDuplicates: boolean;
  /** Ids of the user's playlists that had the title before: any other one with that title was made by this import. */
  readonly othersOfTitle: readonly string[];
  /** The id of the playlist. Missing until the playlist is known to exist. */
  readonly id?: string;
  /** The progress of adding tracks. Missing until tracks are added. */
  readonly progress?: AddProgress;
  /** Whether the API refused the next tracks. The next call then takes the tracks of the lines again. */
  readonly isRefused?: true;
}

/** Options of {@link savePlaylist}. */
export interface SavePlaylistOptions {
  /**
   * The title of the playlist.
   *
   * @default the title of the import, or "Imported playlist"
   */
  readonly title?: string | undefined;
  /**
   * The description of the playlist.
   *
   * @default the description of the import, or an empty text
   */
  readonly description?: string | undefined;
  /**
   * Who may see the playlist.
   *
   * @default "PRIVATE"
   */
  readonly visibility?: "PUBLIC" | "PRIVATE" | undefined;
  /**
   * Whether a track is added once for every line that it is the track of. Otherwise it is added once, at its first place.
   *
   * @default false
   */
  readonly keepDuplicates?: boolean | undefined;
  /**
   * Ends the import after the current request. It rejects with a `TransportError` with code `ABORTED`, and you can
   * continue with the last state.
   */
  readonly signal?: ListOptions["signal"];
  /**
   * Called before and after each change. Save the state to continue from there after an interruption: the import waits
   * for the returned promise.
   */
  readonly onProgress?: ((state: ImportState) => void | Promise<void>) | undefined;
}

/**
 * Makes a playlist of the lines' tracks, in the order of the lines. With a state that
 * {@link SavePlaylistOptions.onProgress} got before an interruption, it continues with that playlist: it checks what the
 * interrupted request has done, so nothing is added twice, and takes all other options from the first call. You can
 * correct what the API has refused: after a refused title or description, the next call uses its own options, and after
 * refused tracks, those that `chooseTrack` has set since. To make another playlist of the same import, remove `playlist`
 * from the state.
 *
 * @returns the import with its playlist
 * @throws ApiError, TransportError; RangeError if no line has a track
 *
 * @example
 * ```ts
 * import { createClient } from "@gatefold/client";
 * import {
 *   chooseTrack,
 *   countLines,
 *   exportPlaylist,
 *   findTracks,
 *   PLAYLIST_FORMATS,
 *   readPlaylist,
 *   savePlaylist,
 *   startImport,
 *   trackIdOf,
 *   trackIdsOf,
 *   writePlaylist,
 * } from "@gatefold/transfer";
 *
 * const music = createClient({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 * });
 * const file = await readPlaylist("Track name,Artist name\nOne More Time,Daft Punk\n");
 * let state = await findTracks(music, startImport(file));
 * console.log(countLines(state), state.lines.map(trackIdOf), trackIdsOf(state), PLAYLIST_FORMATS);
 * state = chooseTrack(state, 0, undefined);
 * const { playlist } = await savePlaylist(music, state, { title: "Road trip" });
 * if (playlist?.id) console.log((await exportPlaylist(music, playlist.id, "csv")).fileName);
 * console.log((await writePlaylist({ title: "Empty", tracks: [] }, "m3u")).text);
 * ```
 */
export async function savePlaylist(
  music: LibraryClient,
  state: ImportState,
  options: SavePlaylistOptions = {},
): Promise<ImportState> {
  const { signal, onProgress } = options;
  const callOptions = signal === undefined ? {} : { signal };
  let playlist = state.playlist
    ? planAgain(state, state.playlist)
    : await planPlaylist(music, state, options);
  const keep = async (next: ImportedPlaylist) => {
    playlist = next;
    await onProgress?.({ ...state, playlist });
  };
  if (playlist.id === undefined) {
    const found = state.playlist ? await findCreated(music, playlist, callOptions) : undefined;
    if (found === undefined) await keep(playlist);
    const onRefused = async () => {
      const { playlist: _, ...unplanned } = state;
      await onProgress?.(unplanned);
    };
    await keep({ ...playlist, id: found ?? (await create(music, playlist, callOptions, onRefused)) });
  }
  const { id = "", trackIds, keepDuplicates, progress } = playlist;
  try {
    await music.playlists.tracks.add(id, trackIds, {
      ...callOptions,
      addDuplicateTracks: keepDuplicates,
      ...(progress && { from: progress }),
      onProgress: (known) => keep({ ...playlist, progress: known }),
    });
  } catch (error) {
    if (isApiError(error) && error.status === 400) await keep({ ...playlist, isRefused: true });
    throw error;
  }
  return { ...state, playlist };
}

/** What a Gatefold server takes; Amazon's bounds are not known. */
const MAX_TITLE_LENGTH = 200;
const MAX_DESCRIPTION_LENGTH = 1_000;

/** Decides what is made, before anything is. */
async function planPlaylist(
  music: LibraryClient,
  state: ImportState,
  { title, description, visibility = "PRIVATE", keepDuplicates = false, signal }: SavePlaylistOptions,
): Promise<ImportedPlaylist> {
  const trackIds = idsToAdd(state, keepDuplicates, []);
  const name = title?.trim() || cut(inLine(state.title), MAX_TITLE_LENGTH).trim() || "Imported playlist";
  return {
    title: name,
    description: description ?? cut(state.description ?? "", MAX_DESCRIPTION_LENGTH),
    visibility,
    trackIds,
    keepDuplicates,
    othersOfTitle: (await listOfTitle(music, name, signal === undefined ? {} : { signal })).map(
      ({ id }) => id,
    ),
  };
}

/** Replaces tracks that the API refused, behind those that it took. */
function planAgain(state: ImportState, { isRefused, ...playlist }: ImportedPlaylist): ImportedPlaylist {
  if (!isRefused) return playlist;
  const added = playlist.trackIds.slice(0, playlist.progress?.done ?? 0);
  return { ...playlist, trackIds: idsToAdd(state, playlist.keepDuplicates, added) };
}

/** @param added what the playlist has already, with which the list begins */
function idsToAdd(state: ImportState, keepDuplicates: boolean, added: readonly string[]): readonly string[] {
  const others = trackIdsOf(state);
  for (const id of added) if (others.includes(id)) others.splice(others.indexOf(id), 1);
  const ids = [...added, ...others];
  if (ids.length === 0) throw new RangeError("No line of this import has a track.");
  return keepDuplicates ? ids : [...new Set(ids)];
}

/** Cut between characters: half of a surrogate pair is no text. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join("");
}

/** A playlist that an interrupted call has made although its answer was lost. As it isn't known yet, it has no tracks. */
async function findCreated(
  music: LibraryClient,
  { title, othersOfTitle }: ImportedPlaylist,
  options: ListOptions,
): Promise<string | undefined> {
  const playlists = await listOfTitle(music, title, options);
  return playlists.find(({ id, trackCount = 0 }) => trackCount === 0 && !othersOfTitle.includes(id))?.id;
}

async function create(
  music: LibraryClient,
  playlist: ImportedPlaylist,
  options: ListOptions,
  onRefused: () => Promise<void>,
): Promise<string> {
  const { title, description, visibility } = playlist;
  const body = { title, description, visibility };
  const { id } = await music.playlists.create({ body }, options).catch(async (error: unknown) => {
    if (isApiError(error) && error.status < 500) await onRefused();
    throw error;
  });
  // Nobody knows for sure what Amazon answers.
  const created = id ?? (await findCreated(music, playlist, options));
  if (created === undefined) throw new Error(`The API made no playlist "${title}", and said that it did.`);
  return created;
}

async function listOfTitle(music: LibraryClient, title: string, options: ListOptions) {
  const playlists: { readonly id: string; readonly trackCount?: number }[] = [];
  for await (const { node } of music.playlists.list({ limit: 100 }, options)) {
    if (node?.title?.trim() === title) playlists.push(node);
  }
  return playlists;
}
