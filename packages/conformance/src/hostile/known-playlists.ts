import type { Random } from "@gatefold/test-helpers/random";
import type { HostileAnswer } from "./check.ts";
import {
  ABSENT_PLAYLIST,
  CALLERS_PLAYLISTS,
  type PlaylistIds,
  PRIVATE_PLAYLIST,
  PUBLIC_PLAYLIST,
} from "./playlist-ids.ts";
import type { HostileCall } from "./requests.ts";

/** It leaves a mark of the byte order out, as the server does. */
const decoder = new TextDecoder();

/** How many ids of what was removed are remembered. */
const MAX_GONE = 200;

/** The playlists that requests name, as answers have changed those of the caller. */
export class KnownPlaylists {
  readonly #first = CALLERS_PLAYLISTS.map(({ id, entryIds }) => ({ id, entryIds: [...entryIds] }));
  /** Made by requests. */
  readonly #made: { readonly id: string; entryIds: string[] }[] = [];
  readonly #gone: PlaylistIds[] = [];
  readonly #goneEntryIds: string[] = [];

  /** Any playlist. To delete, never one of those that the caller has at first: new ones are empty. */
  pick(random: Random, isToDelete: boolean): PlaylistIds {
    const { below } = random;
    const at = below(10);
    const own = isToDelete ? this.#made : [...this.#first, ...this.#made.slice(-4)];
    const others = [PRIVATE_PLAYLIST, PRIVATE_PLAYLIST, PRIVATE_PLAYLIST, PUBLIC_PLAYLIST, ABSENT_PLAYLIST];
    return others[at] ?? anyOf(random, at === 5 ? this.#gone : own) ?? ABSENT_PLAYLIST;
  }

  /** The id of an entry that the playlist doesn't have. */
  pickForeignEntry(random: Random): string {
    const others = [PRIVATE_PLAYLIST, PUBLIC_PLAYLIST, ABSENT_PLAYLIST].map(({ entryIds }) => entryIds);
    const ids = [...others, this.#goneEntryIds][random.below(4)] ?? [];
    return anyOf(random, ids) ?? ABSENT_PLAYLIST.id;
  }

  /** Learns what a request has changed. */
  read({ operation, isRouted, body }: HostileCall, { status, text }: HostileAnswer): void {
    if (!isRouted || status !== 200) return;
    const { createPlaylist, deletePlaylist, appendTracks, removeTracks } = Object(JSON.parse(text).data);
    if (operation.operationId === "createPlaylist") this.#made.push({ id: createPlaylist.id, entryIds: [] });
    if (operation.operationId === "deletePlaylist") {
      const at = this.#made.findIndex(({ id }) => id === deletePlaylist.id);
      remember(this.#gone, at < 0 ? [] : this.#made.splice(at, 1));
    }
    if (operation.operationId === "addPlaylistTracks") {
      const added: readonly { readonly entryId: string }[] = appendTracks.entries;
      this.#own(appendTracks.id)?.entryIds.push(...added.map(({ entryId }) => entryId));
    }
    if (operation.operationId === "removePlaylistTracks") {
      const removed = new Set<string>(JSON.parse(decoder.decode(body)).entryIds);
      const own = this.#own(removeTracks.id);
      if (own) own.entryIds = own.entryIds.filter((id) => !removed.has(id));
      remember(this.#goneEntryIds, [...removed]);
    }
  }

  #own(id: string) {
    return [...this.#first, ...this.#made].find((each) => each.id === id);
  }
}

function anyOf<T>({ below }: Random, values: readonly T[]): T | undefined {
  return values[below(values.length)];
}

function remember<T>(values: T[], added: readonly T[]): void {
  values.push(...added);
  values.splice(0, values.length - MAX_GONE);
}
