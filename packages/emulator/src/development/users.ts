import type { CatalogKind, Provision, Store, StoredUser } from "@gatefold/server/extend";
import { checkInput } from "../input/check-input.ts";
import { validateNewUser, validateTokenRequest, validateUserPatch } from "../input/generated/validators.js";
import type { AdminPath } from "./admin.ts";
import { EmulatorError } from "./errors.ts";

/** How many users, and how much of each thing that a user has, are shown. */
const LIMIT = 100;

/** The lists of a user, and what they are lists of. */
const LISTS = {
  albums: "albums",
  tracks: "tracks",
  likes: "tracks",
  dislikes: "tracks",
  artists: "artists",
} as const;

type ListName = keyof typeof LISTS;

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
        throw new EmulatorError(
          `list: expected one of ${Object.keys(LISTS).join(", ")}, got ${JSON.stringify(list)}`,
        );
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
  const listed = async (list: ListName): Promise<readonly ListedItem[]> => {
    const entries = await store.library.list({ userId, list, limit: LIMIT });
    return Promise.all(entries.map(({ itemId }) => itemOf(store, LISTS[list], itemId)));
  };
  const track = (id: string) => itemOf(store, "tracks", id);
  const playlists = await store.playlists.list({ userId, order: "newest", limit: LIMIT });
  const plays = await store.history.list({ userId, limit: LIMIT });
  return {
    user,
    lists: {
      albums: await listed("albums"),
      tracks: await listed("tracks"),
      likes: await listed("likes"),
      dislikes: await listed("dislikes"),
      artists: await listed("artists"),
    },
    playlists: await Promise.all(
      playlists.map(async ({ id, title, visibility, trackCount }) => {
        const { entries = [] } = (await store.playlists.entries(id, { limit: LIMIT })) ?? {};
        const tracks = await Promise.all(
          entries.map(async ({ entryId, trackId }) => ({ entryId, ...(await track(trackId)) })),
        );
        return { id, title, visibility, trackCount, tracks };
      }),
    ),
    plays: await Promise.all(
      plays.map(async ({ trackId, playedAt }) => ({ ...(await track(trackId)), playedAt })),
    ),
    limit: LIMIT,
  };
}

const decoder = new TextDecoder();

async function itemOf({ catalog }: Store, kind: CatalogKind, id: string): Promise<ListedItem> {
  const json = await catalog.get(kind, id);
  const { title, name }: { title?: string; name?: string } = json ? JSON.parse(decoder.decode(json)) : {};
  return { id, title: title ?? name };
}

function isList(name: string): name is ListName {
  return Object.hasOwn(LISTS, name);
}
