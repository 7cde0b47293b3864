import {
  createObjectIds,
  newApiKey,
  newUserId,
  type Provision,
  type SecurityProfile,
  type Store,
  type User,
} from "@gatefold/server/extend";
import { DevelopmentError } from "./development-error.ts";
import type { CheckedSeed } from "./read-seed.ts";
import type { SeedResult, SeedUser } from "./seed.ts";

/** What a seed is planted with. */
export interface Ground {
  readonly store: Store;
  readonly issueToken: Provision["issueToken"];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Adds a seed to a store.
 *
 * @throws DevelopmentError when a library has an album that the catalog lacks; then nothing was added
 */
export async function plantSeed(
  seed: CheckedSeed,
  { store, issueToken, clock }: Ground,
): Promise<SeedResult> {
  const wanted = withLibrary(seed.users ?? [{}], seed.library);
  await refuseUnknownAlbums(seed, wanted, store);
  const createdAt = new Date(clock()).toISOString();
  if (seed.albums.length > 0) await store.catalog.put(seed.albums);
  const profiles = (seed.profiles ?? [{}]).map(({ apiKey = newApiKey(), name = "Development" }) => {
    return { apiKey, name, createdAt, revokedAt: null } satisfies SecurityProfile;
  });
  for (const profile of profiles) await store.accounts.putProfile(profile);
  const newObjectId = createObjectIds(clock);
  const users: User[] = [];
  for (const { id = newUserId(), name = "Developer", library = [] } of wanted) {
    const user = { id, name, createdAt, disabledAt: null };
    users.push(user);
    await store.accounts.putUser(user);
    for (const albumId of library) {
      await store.library.add(id, { objectId: newObjectId(), albumId, purchased: false, uploaded: false });
    }
  }
  return { users, profiles, ...(await credentials(users, profiles, { store, issueToken })) };
}

/** The library at the top is the first user's, unless that one has a list of its own. */
function withLibrary(
  users: readonly SeedUser[],
  library: readonly string[] | undefined,
): readonly SeedUser[] {
  if (library === undefined) return users;
  const [first = {}, ...others] = users;
  if (first.library) throw new DevelopmentError("library: is given twice; users[0].library is there too");
  return [{ ...first, library }, ...others];
}

async function refuseUnknownAlbums(
  { albums, library }: CheckedSeed,
  users: readonly SeedUser[],
  store: Store,
): Promise<void> {
  const seeded = new Set(albums.map(({ id }) => id));
  for (const [position, user] of users.entries()) {
    for (const [index, id] of (user.library ?? []).entries()) {
      if (seeded.has(id) || (await store.catalog.get(id))) continue;
      const owner = position === 0 && library ? "" : `users[${position}].`;
      throw new DevelopmentError(`${owner}library[${index}]: the catalog has no album ${id}`);
    }
  }
}

/** Of the first user and the first profile; of those that the store has where the seed has none. */
async function credentials(
  users: readonly User[],
  profiles: readonly SecurityProfile[],
  { store, issueToken }: Pick<Ground, "store" | "issueToken">,
): Promise<Pick<SeedResult, "userId" | "apiKey" | "token">> {
  const user = users[0] ?? (await store.accounts.listUsers(1))[0];
  const profile = profiles[0] ?? (await store.accounts.listProfiles(1))[0];
  if (!user) throw new DevelopmentError("users: there is none to give a token to");
  if (!profile) throw new DevelopmentError("profiles: there is none to take the key of");
  return { userId: user.id, apiKey: profile.apiKey, token: await issueToken({ userId: user.id }) };
}
