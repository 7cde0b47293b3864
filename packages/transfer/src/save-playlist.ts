import type { AddProgress, ListOptions, Music } from "@gatefold/client";
import { type ImportState, trackIdsOf } from "./import-state.ts";
import { inLine } from "./listed-track.ts";

/** Makes playlists: any client that may change the library. */
export type LibraryClient = Pick<Music<"music::library">, "playlists">;

/** The playlist that an import makes, as far as it has come. Plain JSON. */
export interface ImportedPlaylist {
  readonly title: string;
  readonly description: string;
  readonly visibility: "PUBLIC" | "PRIVATE";
  /** What is added, in order. It doesn't change any more, so that an interrupted import can be taken up. */
  readonly trackIds: readonly string[];
  readonly keepDuplicates: boolean;
  /** The user's playlists that had the title before: another one with the title is the one that this import has made. */
  readonly othersOfTitle: readonly string[];
  /** Missing until the playlist is known to be there. */
  readonly id?: string;
  /** Missing until tracks are added. */
  readonly progress?: AddProgress;
}

/** How a playlist is made of an import. */
export interface SavePlaylistOptions {
  /** @default the title of the import, or "Imported playlist" */
  readonly title?: string | undefined;
  /** @default the description of the import, or an empty text */
  readonly description?: string | undefined;
  /** @default "PRIVATE" */
  readonly visibility?: "PUBLIC" | "PRIVATE" | undefined;
  /**
   * Whether a track comes as often as lines stand for it. Otherwise it comes once, where it is first.
   *
   * @default false
   */
  readonly keepDuplicates?: boolean | undefined;
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
 * other options are those of the first call. To make another playlist of the same import, leave out `playlist` of the state.
 *
 * @returns the import with its playlist
 * @throws ApiError, TransportError; RangeError if no line stands for a track
 */
export async function savePlaylist(
  music: LibraryClient,
  state: ImportState,
  options: SavePlaylistOptions = {},
): Promise<ImportState> {
  const { signal, onProgress } = options;
  const callOptions = signal === undefined ? {} : { signal };
  let playlist = state.playlist ?? (await planPlaylist(music, state, options));
  const keep = async (next: ImportedPlaylist) => {
    playlist = next;
    await onProgress?.({ ...state, playlist });
  };
  if (playlist.id === undefined) {
    const found = state.playlist ? await findCreated(music, playlist, callOptions) : undefined;
    if (found === undefined) await keep(playlist);
    await keep({ ...playlist, id: found ?? (await create(music, playlist, callOptions)) });
  }
  const { id = "", trackIds, keepDuplicates, progress } = playlist;
  await music.playlists.tracks.add(id, trackIds, {
    ...callOptions,
    addDuplicateTracks: keepDuplicates,
    ...(progress && { from: progress }),
    onProgress: (known) => keep({ ...playlist, progress: known }),
  });
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
  const ids = trackIdsOf(state);
  if (ids.length === 0) throw new RangeError("No line of this import stands for a track.");
  const name = title?.trim() || cut(inLine(state.title), MAX_TITLE_LENGTH).trim() || "Imported playlist";
  return {
    title: name,
    description: description ?? cut(state.description ?? "", MAX_DESCRIPTION_LENGTH),
    visibility,
    trackIds: keepDuplicates ? ids : [...new Set(ids)],
    keepDuplicates,
    othersOfTitle: await idsOfTitle(music, name, signal === undefined ? {} : { signal }),
  };
}

/** Cut between characters: half of a surrogate pair is no text. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join("");
}

/** A playlist that an interrupted call has made although its answer was lost. */
async function findCreated(
  music: LibraryClient,
  { title, othersOfTitle }: ImportedPlaylist,
  options: ListOptions,
): Promise<string | undefined> {
  const ids = await idsOfTitle(music, title, options);
  return ids.find((id) => !othersOfTitle.includes(id));
}

async function create(
  music: LibraryClient,
  playlist: ImportedPlaylist,
  options: ListOptions,
): Promise<string> {
  const { title, description, visibility } = playlist;
  const { id } = await music.playlists.create({ body: { title, description, visibility } }, options);
  // Nobody knows for sure what Amazon answers.
  const created = id ?? (await findCreated(music, playlist, options));
  if (created === undefined) throw new Error(`The API made no playlist "${title}", and said that it did.`);
  return created;
}

async function idsOfTitle(music: LibraryClient, title: string, options: ListOptions): Promise<string[]> {
  const ids: string[] = [];
  for await (const { node } of music.playlists.list({ limit: 100 }, options)) {
    if (node?.title?.trim() === title) ids.push(node.id);
  }
  return ids;
}
