import {
  type CatalogKind,
  durationMsOf,
  itemsOfAlbum,
  type Store,
  type StoredAlbum,
  type StoredUser,
} from "@gatefold/server/extend";
import { EmulatorError } from "./errors.ts";
import { type SeedContext, type SeedPlay, timeOf } from "./plays.ts";

/** A user to add, with the user's lists. Lists begin with their oldest item, while the API returns the newest first. */
export interface SeedUser {
  /**
   * 26 lower-case letters and digits 2 to 7.
   * @default a random one
   */
  readonly id?: string | undefined;
  /**
   * The name that the profile shows.
   *
   * @default "Developer"
   */
  readonly name?: string | undefined;
  /**
   * Who may see the profile.
   * @default "PRIVATE"
   */
  readonly visibility?: StoredUser["visibility"] | undefined;
  /**
   * Who may see what the user plays.
   * @default "PRIVATE"
   */
  readonly playbackVisibility?: StoredUser["playbackVisibility"] | undefined;
  /** Ids of the albums in the library. */
  readonly library?: readonly string[] | undefined;
  /** Ids of the tracks in the library. */
  readonly libraryTracks?: readonly string[] | undefined;
  /** Ids of tracks. */
  readonly likes?: readonly string[] | undefined;
  /** Ids of tracks. A track that is liked too is disliked. */
  readonly dislikes?: readonly string[] | undefined;
  /** Ids of artists. The API has no operation to follow one. */
  readonly followedArtists?: readonly string[] | undefined;
  /** The user's playlists. */
  readonly playlists?: readonly SeedPlaylist[] | undefined;
  /** What the user has played. */
  readonly history?: readonly SeedPlay[] | undefined;
}

/** A playlist to add. It replaces one with the same id. */
export interface SeedPlaylist {
  /**
   * A UUID in lower case.
   * @default a new one
   */
  readonly id?: string | undefined;
  /** 1 to 200 characters, none of them control characters. */
  readonly title: string;
  /**
   * Up to 1,000 characters, none of them control characters except tabs and line breaks.
   * @default ""
   */
  readonly description?: string | undefined;
  /**
   * Whether everyone may read it, or only the owner.
   *
   * @default "PRIVATE"
   */
  readonly visibility?: StoredUser["visibility"] | undefined;
  /**
   * Up to 10,000 ids of tracks, in order. The same track may appear several times.
   * @default []
   */
  readonly trackIds?: readonly string[] | undefined;
}

/** The lists of a user in a seed, by their names there, and what they are lists of. */
const LISTS = [
  ["library", "albums", "albums"],
  ["libraryTracks", "tracks", "tracks"],
  ["likes", "likes", "tracks"],
  ["dislikes", "dislikes", "tracks"],
  ["followedArtists", "artists", "artists"],
] as const;

const ITEM: Readonly<Record<CatalogKind, string>> = { albums: "album", tracks: "track", artists: "artist" };

/** An item of the catalog that a seed names, and where it does. */
interface NamedItem {
  readonly place: string;
  readonly kind: CatalogKind;
  readonly id: string;
}

/**
 * Refuses users who have what the catalog lacks.
 *
 * @param placeOf where a user's list is in the seed
 * @param albums those that the seed adds to the catalog
 * @throws EmulatorError that names the first one
 */
export async function refuseUnknownItems(
  users: readonly SeedUser[],
  placeOf: (index: number, list: keyof SeedUser) => string,
  albums: readonly StoredAlbum[],
  { catalog }: Store,
): Promise<void> {
  const seeded: Readonly<Record<CatalogKind, Set<string>>> = {
    albums: new Set(),
    tracks: new Set(),
    artists: new Set(),
  };
  for (const album of albums) {
    const { tracks, artists } = itemsOfAlbum(album);
    seeded.albums.add(album.id);
    for (const { id } of tracks) seeded.tracks.add(id);
    for (const { id } of artists) seeded.artists.add(id);
  }
  for (const [index, user] of users.entries()) {
    for (const { place, kind, id } of namedItems(user, (list) => placeOf(index, list))) {
      if (seeded[kind].has(id)) continue;
      if (!(await catalog.get(kind, id))) {
        throw new EmulatorError(`${place}: the catalog has no ${ITEM[kind]} ${id}`);
      }
      seeded[kind].add(id);
    }
  }
}

function* namedItems(user: SeedUser, placeOf: (list: keyof SeedUser) => string): Generator<NamedItem> {
  for (const [list, , kind] of LISTS) {
    for (const [index, id] of (user[list] ?? []).entries())
      yield { place: `${placeOf(list)}[${index}]`, kind, id };
  }
  for (const [number, { trackIds = [] }] of (user.playlists ?? []).entries()) {
    const place = `${placeOf("playlists")}[${number}].trackIds`;
    for (const [index, id] of trackIds.entries()) yield { place: `${place}[${index}]`, kind: "tracks", id };
  }
  for (const [index, { trackId: id, playedAt }] of (user.history ?? []).entries()) {
    const place = `${placeOf("history")}[${index}]`;
    if (playedAt !== undefined) timeOf(playedAt, `${place}.playedAt`);
    yield { place: `${place}.trackId`, kind: "tracks", id };
  }
}

/** Gives a user who is stored what a seed says. */
export async function addUserData(userId: string, seed: SeedUser, context: SeedContext): Promise<void> {
  const { store, clock, newObjectId } = context;
  for (const [name, list] of LISTS) {
    for (const itemId of seed[name] ?? []) {
      const entry = { objectId: newObjectId(), itemId, purchased: false, uploaded: false };
      if (list === "likes") await store.library.move(userId, { from: "dislikes", to: list }, entry);
      else if (list === "dislikes") await store.library.move(userId, { from: "likes", to: list }, entry);
      else await store.library.add(userId, list, entry);
    }
  }
  for (const playlist of seed.playlists ?? []) await addPlaylist(userId, playlist, context);
  const plays = (seed.history ?? []).map(({ trackId, playedAt }) => {
    return { trackId, playedAt: timeOf(playedAt ?? clock(), "playedAt"), playId: newObjectId() };
  });
  await store.history.add(userId, plays);
}

async function addPlaylist(userId: string, seed: SeedPlaylist, context: SeedContext): Promise<void> {
  const { store, clock, newObjectId } = context;
  const { id = newObjectId(), title, description = "", visibility = "PRIVATE", trackIds = [] } = seed;
  const createdAt = new Date(clock()).toISOString();
  await store.playlists.delete(id);
  await store.playlists.create({
    id,
    userId,
    title,
    description,
    visibility,
    createdAt,
    updatedAt: createdAt,
  });
  const durations = new Map<string, number>();
  for (const trackId of new Set(trackIds)) durations.set(trackId, await durationOf(store, trackId));
  const tracks = trackIds.map((trackId) => {
    return { entryId: newObjectId(), trackId, durationMs: durations.get(trackId) ?? 0 };
  });
  await store.playlists.append(id, { tracks, skipDuplicates: false, updatedAt: createdAt });
}

const decoder = new TextDecoder();

async function durationOf({ catalog }: Store, trackId: string): Promise<number> {
  const json = await catalog.get("tracks", trackId);
  const track: { duration?: unknown } = json ? JSON.parse(decoder.decode(json)) : {};
  return durationMsOf(track.duration);
}
