import { type AddProgress, isApiError, type ListOptions, type Music } from "@gatefold/client";
import { type ImportState, trackIdsOf } from "./import-state.ts";
import { inLine } from "./listed-track.ts";

/** Makes playlists: any client that may change the library. */
export type LibraryClient = Pick<Music<"music::library">, "playlists">;

/** The playlist that an import makes, as far as it has come. Plain JSON. */
export interface ImportedPlaylist {
  /** The title that the playlist gets. */
  readonly title: string;
  /** The description that the playlist gets; empty for none. */
  readonly description: string;
  /** Who may see the playlist. */
  readonly visibility: "PUBLIC" | "PRIVATE";
  /**
   * What is added, in order. It doesn't change any more, so that an interrupted import can be taken up, unless the API refuses it:
   * see `isRefused`.
   */
  readonly trackIds: readonly string[];
  /** Whether a track is added as often as lines stand for it. */
  readonly keepDuplicates: boolean;
  /** The user's playlists that had the title before: another one with the title is the one that this import has made. */
  readonly othersOfTitle: readonly string[];
  /** Missing until the playlist is known to be there. */
  readonly id?: string;
  /** Missing until tracks are added. */
  readonly progress?: AddProgress;
  /** Whether the API refused the tracks that come next. The next call takes those that the lines stand for then. */
  readonly isRefused?: true;
}

/** How a playlist is made of an import. */
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
   * Whether a track comes as often as lines stand for it. Otherwise it comes once, where it is first.
   *
   * @default false
   */
  readonly keepDuplicates?: boolean | undefined;
  /**
   * Ends the import after the request under way. It rejects with a `TransportError` of code `ABORTED`, and
   * the last state can be taken up again.
   */
  readonly signal?: ListOptions["signal"];
  /**
   * Called before each change and after it. Keep the state, to go on from there after an interruption: the import waits for its
   * promise.
   */
  readonly onProgress?: ((state: ImportState) => void | Promise<void>) | undefined;
}

/**
 * Makes a playlist of the tracks that the lines stand for, in their order. Given a state that {@link SavePlaylistOptions.onProgress}
 * got before an interruption, it goes on with that playlist: what was under way is looked for, so nothing is added twice, and the
 * other options are those of the first call. What the API refused can be mended: after a refused title or description, the next call
 * takes its own options, and after refused tracks, those that `chooseTrack` set meanwhile. To make another playlist of the same import, leave out `playlist` of the state.
 *
 * @returns the import with its playlist
 * @throws ApiError, TransportError; RangeError if no line stands for a track
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
