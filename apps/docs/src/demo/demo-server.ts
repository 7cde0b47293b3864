import { createClient, type Music } from "@gatefold/client";
import { createEmulator } from "@gatefold/emulator/browser";
import type { PageConnection } from "demo/embedded";

/** A page may stay open for long. */
const TOKEN_LIFETIME_SECONDS = 12 * 3600;

/** Albums of the sample catalog. The last one is shown first. */
const LIBRARY = [
  ...["B000NA77YO", "B00005A8IB", "B0ZFRVYQQQ", "B07B62ZK5S", "B0Z2DXXY1R", "B08XJQM7YV", "B00004TMIN"],
  ...["B00069A6P4", "B000003TAW", "B0ZMKI2WA0", "B00004ZD69", "B000002H97", "B07QF91KKC", "B0Z6Q2P3V5"],
  ...["B00HAA8URS", "B00AGKHEUI", "B000003TA4", "B000YIXBVI", "B0ZAGJVBA8", "B0064UPU4G"],
];

/** Daft Punk, Radiohead, Beyoncé, 椎名林檎. */
const ARTISTS = ["B000S9ULT8", "B0Y4ZLXZ2V", "B0YMD1WWJD", "B0Y4I6O3MC"];

const MINUTE_MS = 60_000;

/** Where and when a server is started. */
export interface DemoStart {
  /** The origin of the page. Requests to it are answered in the page. */
  readonly origin: string;
  /** The time of the last play, in milliseconds since 1970. */
  readonly nowMs: number;
}

/**
 * Starts a server in the page, with a user who has a library, playlists, likes, followed artists and plays. Nothing of it
 * is stored: every start begins with the same.
 *
 * @param catalog - the sample albums, one a line
 */
export async function startDemoServer(
  catalog: string,
  { origin, nowMs }: DemoStart,
): Promise<PageConnection> {
  const albums = catalog.trim().split("\n").map(withoutPictures);
  const { store, fetch, addUser, addSecurityProfile, issueToken } = await createEmulator({
    authorization: false,
  });
  const encoder = new TextEncoder();
  await store.catalog.put(
    albums.map((album) => ({ id: album.id, json: encoder.encode(JSON.stringify(album)) })),
  );
  const { id: userId } = await addUser("Ada");
  const { apiKey } = await addSecurityProfile("Demo");
  const token = await issueToken({ userId, expiresInSeconds: TOKEN_LIFETIME_SECONDS });
  const connection = {
    baseUrl: `${origin}/v1`,
    apiKey,
    token,
    fetch: (url: string, init: RequestInit) => fetch(new Request(url, init)),
  };
  // The first track of each album, the newest album first.
  const tracks = LIBRARY.toReversed().flatMap((id) => {
    const [track] = albums.find((album) => album.id === id)?.tracks ?? [];
    return track ? [track.id] : [];
  });
  await addMusic(createClient(connection), tracks);
  // The API has no operations for these.
  for (const [index, itemId] of ARTISTS.entries())
    await store.library.add(userId, "artists", {
      objectId: uuid(index),
      itemId,
      purchased: false,
      uploaded: false,
    });
  const plays = tracks.slice(0, 12).map((trackId, index) => ({
    trackId,
    playId: uuid(index),
    playedAt: new Date(nowMs - index * 4 * MINUTE_MS).toISOString(),
  }));
  await store.history.add(userId, plays);
  return connection;
}

/** What a user adds who uses the app. */
async function addMusic(music: Music, tracks: readonly string[]): Promise<void> {
  for (const id of LIBRARY) await music.library.albums.add(id);
  for (const id of tracks.slice(0, 6)) await music.library.tracks.add(id);
  for (const id of tracks.slice(2, 6)) await music.likes.update(id, { body: { likeState: "LIKE" } });
  const playlists = [
    { title: "Focus", description: "No words", tracks: tracks.slice(9) },
    { title: "Late at night", description: "Quiet enough for the neighbours", tracks: tracks.slice(4, 12) },
    { title: "Road trip", description: "Windows down, all the way to the sea", tracks: tracks.slice(0, 9) },
  ];
  for (const { title, description, tracks: trackIds } of playlists) {
    const { id } = await music.playlists.create({ body: { title, description, visibility: "PRIVATE" } });
    if (id !== undefined) await music.playlists.tracks.add(id, trackIds);
  }
}

/** What is read of an album of the catalog; all of it is kept. */
interface SampleAlbum {
  readonly id: string;
  readonly tracks?: readonly { readonly id: string }[];
}

/** An album without its pictures, which are on another host. The app draws covers for such albums. */
function withoutPictures(line: string): SampleAlbum {
  return JSON.parse(line, (key, value: unknown) => (key === "images" ? undefined : value));
}

/** A UUID that is the same at every start. */
function uuid(index: number): string {
  return `01900000-0000-7000-8000-${String(index).padStart(12, "0")}`;
}
