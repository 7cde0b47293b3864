import type { GatefoldServer, LibraryList, NewPlaylist, Store } from "@gatefold/server";
import { CALLERS_PLAYLISTS, type PlaylistIds, PRIVATE_PLAYLIST, PUBLIC_PLAYLIST } from "./playlist-ids.ts";

/** How to call as a user. */
export interface HostileUser {
  readonly credentials: Readonly<Record<string, string>>;
}

/** The user whose data the caller may not see or change. */
export interface Victim extends HostileUser {
  /** Texts that only this user may see. */
  readonly secrets: readonly string[];
  /** What the public playlist shows to everybody, although there is a secret in it. */
  readonly published: readonly string[];
}

const VICTIMS_NAME = "Somebody else entirely";
const VICTIMS_TITLE = "A title for nobody else";
const VICTIMS_DESCRIPTION = "A description for nobody else";
/** What of the catalog only the victim has, and no request names. No search finds it, because it has neither words nor artists. */
const VICTIMS_TRACK = "B0VICTIM01";
const VICTIMS_ARTIST = "B0VICTIM02";
const ALBUM = { id: "B0VICTIM00", tracks: [{ id: VICTIMS_TRACK }] };
export const VICTIMS_ALBUM = { id: ALBUM.id, json: new TextEncoder().encode(JSON.stringify(ALBUM)) };

const TIME = "2026-01-01T00:00:00.000Z";

/**
 * Adds the user who calls, and another one, and gives both some music.
 *
 * @param trackIds of the catalog, at least two
 */
export async function addUsers(
  server: GatefoldServer,
  trackIds: readonly string[],
): Promise<{ readonly caller: HostileUser; readonly victim: Victim }> {
  const { store } = server;
  const { apiKey } = await server.addSecurityProfile();
  const [caller, victim] = [await server.addUser(), await server.addUser(VICTIMS_NAME)];
  const credentialsOf = async (userId: string) => ({
    "x-api-key": apiKey,
    authorization: `Bearer ${await server.issueToken({ userId })}`,
  });
  for (const ids of CALLERS_PLAYLISTS) await addPlaylist(store, ids, trackIds, { userId: caller.id });
  await addItems(store, caller.id, { albums: ["B0064UPU4G", "B0064UPUDC"], tracks: trackIds });
  const secret = { userId: victim.id, title: VICTIMS_TITLE, description: VICTIMS_DESCRIPTION };
  await addPlaylist(store, PRIVATE_PLAYLIST, [VICTIMS_TRACK, ...trackIds], secret);
  await addPlaylist(store, PUBLIC_PLAYLIST, trackIds, { userId: victim.id, visibility: "PUBLIC" });
  await addItems(store, victim.id, {
    albums: [VICTIMS_ALBUM.id, "B0064UPU4G"],
    tracks: [VICTIMS_TRACK, ...trackIds],
    artists: [VICTIMS_ARTIST, "B000000000"],
  });
  return {
    caller: { credentials: await credentialsOf(caller.id) },
    victim: {
      credentials: await credentialsOf(victim.id),
      secrets: [
        ...[victim.id, VICTIMS_NAME, VICTIMS_TITLE, VICTIMS_DESCRIPTION],
        ...[VICTIMS_ALBUM.id, VICTIMS_TRACK, VICTIMS_ARTIST],
        ...[PRIVATE_PLAYLIST.id, ...PRIVATE_PLAYLIST.entryIds],
      ],
      published: [`"curator":{"id":"${victim.id}"}`],
    },
  };
}

async function addPlaylist(
  { playlists }: Store,
  { id, entryIds }: PlaylistIds,
  trackIds: readonly string[],
  fields: Pick<NewPlaylist, "userId"> & Partial<NewPlaylist>,
): Promise<void> {
  const common = { title: "A playlist", description: "", visibility: "PRIVATE" } as const;
  await playlists.create({ id, ...common, createdAt: TIME, updatedAt: TIME, ...fields });
  const tracks = entryIds.map((entryId, index) => ({
    entryId,
    trackId: trackIds[index % trackIds.length] ?? VICTIMS_TRACK,
    durationMs: 1_000,
  }));
  await playlists.append(id, { tracks, skipDuplicates: false, updatedAt: TIME });
}

interface Items {
  readonly albums: readonly string[];
  /** To be saved, liked and played. */
  readonly tracks: readonly string[];
  readonly artists?: readonly string[];
}

async function addItems({ library, history }: Store, userId: string, items: Items): Promise<void> {
  const { albums, tracks, artists = [] } = items;
  const lists: readonly (readonly [LibraryList, readonly string[]])[] = [
    ["albums", albums],
    ["tracks", tracks],
    ["likes", tracks],
    ["artists", artists],
  ];
  const idOf = (index: number) => `0198c3a0-11b0-7000-8000-${String(index).padStart(12, "0")}`;
  const state = { purchased: false, uploaded: false };
  for (const [list, itemIds] of lists) {
    for (const [index, itemId] of itemIds.entries())
      await library.add(userId, list, { objectId: idOf(index), itemId, ...state });
  }
  const plays = tracks.map((trackId, index) => ({ playId: idOf(index), trackId, playedAt: TIME }));
  await history.add(userId, plays);
}
