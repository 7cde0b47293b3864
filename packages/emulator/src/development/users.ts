import type { CatalogKind, Provision, Store, StoredUser } from "@gatefold/server/extend";
import { checkInput } from "../input/check-input.ts";
import { validateNewUser, validateTokenRequest, validateUserPatch } from "../input/generated/validators.js";
import type { AdminPath } from "./admin.ts";
import { EmulatorError } from "./errors.ts";

/** How many users, and how much of each thing that a user has, are shown. */
const LIMIT = 100;

/** The lists of a user. */
const LISTS = ["albums", "tracks", "likes", "dislikes", "artists"] as const;

type ListName = (typeof LISTS)[number];

/** The oldest users. */
export interface UserPage {
  readonly users: readonly StoredUser[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** Something of the catalog. */
export interface ListedItem {
  readonly id: string;
  /** Of an artist, the name; `undefined` if the catalog lacks it. */
  readonly title: string | undefined;
}

/** A user, and the newest of what the user has, as the API shows it. */
export interface UserDetails {
  readonly user: StoredUser;
  readonly lists: Readonly<Record<ListName, readonly ListedItem[]>>;
  readonly playlists: readonly ShownPlaylist[];
  readonly plays: readonly (ListedItem & { readonly playedAt: string })[];
  /** How much of each is here at most. */
  readonly limit: number;
}

interface ShownPlaylist {
  readonly id: string;
  readonly title: string;
  readonly visibility: string;
  readonly trackCount: number;
  readonly tracks: readonly (ListedItem & { readonly entryId: string })[];
}

export interface NewUserRequest {
  readonly name?: string;
}

export interface UserPatch {
  readonly disabled: boolean;
}

export interface TokenRequest {
  readonly userId: string;
}

export interface UserPathsContext extends Pick<Provision, "addUser" | "issueToken"> {
  readonly store: Store;
  /** Milliseconds since 1970. */
  clock(): number;
  /** Called when users have changed. */
  forget(): void;
}

/** The admin paths of users: who there is, what they have, and tokens. */
export function userPaths(context: UserPathsContext): Readonly<Record<"users" | "tokens", AdminPath>> {
  const { store, addUser, issueToken, clock, forget } = context;
  const { accounts, library, playlists } = store;
  const userOf = async (id: string): Promise<StoredUser> => {
    const user = await accounts.getUser(id);
    if (user) return user;
    throw new EmulatorError(`there is no user ${JSON.stringify(id)}`);
  };

  async function removeOf(user: StoredUser, query: URLSearchParams): Promise<boolean> {
    const playlistId = query.get("playlist");
    if (playlistId === null) {
      const list = query.get("list") ?? "";
      if (!isList(list))
        throw new EmulatorError(`list: expected one of ${LISTS.join(", ")}, got ${JSON.stringify(list)}`);
      return library.remove(user.id, list, query.get("item") ?? "");
    }
    if ((await playlists.get(playlistId))?.userId !== user.id) return false;
    const entry = query.get("entry");
    if (entry === null) return playlists.delete(playlistId);
    const removal = { entryIds: [entry], updatedAt: new Date(clock()).toISOString() };
    const removed = await playlists.remove(playlistId, removal);
    return removed !== undefined && !("problem" in removed);
  }

  return {
    users: {
      async GET(_body, query) {
        const id = query.get("id");
        if (id !== null) return { value: await detailsOf(await userOf(id), store) };
        const users = await accounts.listUsers(LIMIT + 1);
        return { value: { users: users.slice(0, LIMIT), isCut: users.length > LIMIT } satisfies UserPage };
      },
      async POST(body) {
        return { status: 201, value: await addUser(checkInput(validateNewUser, body ?? {}).name) };
      },
      async PATCH(body, query) {
        const { disabled } = checkInput(validateUserPatch, body);
        const { id } = await userOf(query.get("id") ?? "");
        const disabledAt = disabled ? new Date(clock()).toISOString() : null;
        const user = await accounts.changeUser(id, { disabledAt });
        forget();
        return { value: user };
      },
      async DELETE(_body, query) {
        const user = await userOf(query.get("id") ?? "");
        if (await removeOf(user, query)) return { value: {} };
        throw new EmulatorError("the user has nothing like that");
      },
    },
    tokens: {
      async POST(body) {
        const { id } = await userOf(checkInput(validateTokenRequest, body).userId);
        return { status: 201, value: { token: await issueToken({ userId: id }) } };
      },
    },
  };
}

async function detailsOf(user: StoredUser, store: Store): Promise<UserDetails> {
  const { id: userId } = user;
  const idsOf = async (list: ListName): Promise<readonly string[]> => {
    const entries = await store.library.list({ userId, list, limit: LIMIT });
    return entries.map(({ itemId }) => itemId);
  };
  const [albums, tracks, likes, dislikes, artists] = [
    await idsOf("albums"),
    await idsOf("tracks"),
    await idsOf("likes"),
    await idsOf("dislikes"),
    await idsOf("artists"),
  ];
  const playlists = await Promise.all(
    (await store.playlists.list({ userId, order: "newest", limit: LIMIT })).map(async (playlist) => {
      const page = await store.playlists.entries(playlist.id, { limit: LIMIT });
      return { ...playlist, entries: page?.entries ?? [] };
    }),
  );
  const plays = await store.history.list({ userId, limit: LIMIT });
  const tracksOfLists = [...tracks, ...likes, ...dislikes];
  const others = [...playlists.flatMap(({ entries }) => entries), ...plays].map(({ trackId }) => trackId);
  const album = await itemsOf(store, "albums", albums);
  const track = await itemsOf(store, "tracks", [...tracksOfLists, ...others]);
  const artist = await itemsOf(store, "artists", artists);
  return {
    user,
    lists: {
      albums: albums.map(album),
      tracks: tracks.map(track),
      likes: likes.map(track),
      dislikes: dislikes.map(track),
      artists: artists.map(artist),
    },
    playlists: playlists.map(({ id, title, visibility, trackCount, entries }) => ({
      id,
      title,
      visibility,
      trackCount,
      tracks: entries.map(({ entryId, trackId }) => ({ entryId, ...track(trackId) })),
    })),
    plays: plays.map(({ trackId, playedAt }) => ({ ...track(trackId), playedAt })),
    limit: LIMIT,
  };
}

const decoder = new TextDecoder();

/** Reads items of the catalog at once. What it returns tells one of them by its id. */
async function itemsOf(
  { catalog }: Store,
  kind: CatalogKind,
  ids: readonly string[],
): Promise<(id: string) => ListedItem> {
  const json = await catalog.getMany(kind, [...new Set(ids)]);
  const items: { id: string; title?: string; name?: string }[] = JSON.parse(`[${decoder.decode(json)}]`);
  const titles = new Map(items.map(({ id, title, name }) => [id, title ?? name]));
  return (id) => ({ id, title: titles.get(id) });
}

function isList(name: string): name is ListName {
  return LISTS.some((list) => list === name);
}
