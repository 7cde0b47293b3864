import {
  type Album,
  newApiKey,
  newUser,
  newUserId,
  type Provision,
  type SecurityProfile,
  type Service,
  type StoredAlbum,
  type StoredUser,
} from "@gatefold/server/extend";
import { LineError, readAlbumLine } from "@gatefold/server/extend/node";
import { checkInput } from "../input/check-input.ts";
import { validateSeed } from "../input/generated/validators.js";
import { EmulatorError } from "./errors.ts";
import type { SeedContext } from "./plays.ts";
import { addUserData, refuseUnknownItems, type SeedUser } from "./seed-user.ts";

/** An application to register. */
export interface SeedProfile {
  /**
   * `amzn1.application.` and 32 hexadecimal digits.
   * @default a random one
   */
  readonly apiKey?: string | undefined;
  /**
   * What the application is called.
   *
   * @default "Development"
   */
  readonly name?: string | undefined;
}

/** Data to add to an emulator. Albums, users, playlists and profiles with the same ids are replaced. */
export interface Seed {
  /** Album objects. Unknown fields are kept. */
  readonly albums?: readonly Album[] | undefined;
  /** Ids of albums for the library of the first user, who is created if there is none. */
  readonly library?: readonly string[] | undefined;
  /**
   * Users to add. The first one is the user of the credentials.
   *
   * @default one user
   */
  readonly users?: readonly SeedUser[] | undefined;
  /**
   * Applications to register. The first one is that of the credentials.
   *
   * @default one profile
   */
  readonly profiles?: readonly SeedProfile[] | undefined;
}

/** The users and applications that a seed has added, and credentials of the first ones. */
export interface SeedResult {
  /** The users that were added. */
  readonly users: readonly StoredUser[];
  /** The applications that were registered. */
  readonly profiles: readonly SecurityProfile[];
  /** The first user's id. */
  readonly userId: string;
  /** The API key of the first profile. */
  readonly apiKey: string;
  /** An access token of the first user with all scopes, valid for one hour. */
  readonly token: string;
}

/** A seed that was checked, with its albums as they are stored. */
export interface CheckedSeed extends Omit<Seed, "albums"> {
  readonly albums: readonly StoredAlbum[];
}

/**
 * Checks a seed, all but whether the catalog has what the users have.
 *
 * @throws EmulatorError that names the field, such as `albums[2].tracks[0].duration`
 */
export function readSeed(value: unknown): CheckedSeed {
  const { albums = [], ...others } = checkInput(validateSeed, value);
  return { ...others, albums: albums.map((album, index) => readAlbum(album, `albums[${index}]`)) };
}

const encoder = new TextEncoder();

/** Albums are checked as the import checks them. */
function readAlbum(album: object, place: string): StoredAlbum {
  try {
    const { id, json } = readAlbumLine({ ...album });
    return { id, json: encoder.encode(json) };
  } catch (cause) {
    if (cause instanceof LineError) throw new EmulatorError(`${place}.${cause.message}`, { cause });
    throw cause;
  }
}

/**
 * Adds a seed to a store.
 *
 * @throws EmulatorError when a user has something that the catalog lacks; then nothing was added
 */
export async function storeSeed(
  seed: CheckedSeed,
  { issueToken, ...context }: SeedContext & Pick<Provision, "issueToken">,
): Promise<SeedResult> {
  const { store, clock } = context;
  const wanted = withLibrary(seed.users ?? [{}], seed.library);
  const placeOf = (index: number, list: string) =>
    index === 0 && list === "library" && seed.library ? list : `users[${index}].${list}`;
  await refuseUnknownItems(wanted, placeOf, seed.albums, store);
  const createdAt = new Date(clock()).toISOString();
  if (seed.albums.length > 0) await store.catalog.put(seed.albums);
  const profiles = (seed.profiles ?? [{}]).map(({ apiKey = newApiKey(), name = "Development" }) => {
    return { apiKey, name, createdAt, revokedAt: null } satisfies SecurityProfile;
  });
  for (const profile of profiles) await store.accounts.putProfile(profile);
  const users: StoredUser[] = [];
  for (const seeded of wanted) {
    const { id = newUserId(), name = "Developer" } = seeded;
    const made = newUser(id, name, createdAt);
    const { visibility = made.visibility, playbackVisibility = made.playbackVisibility } = seeded;
    const user = { ...made, visibility, playbackVisibility };
    users.push(user);
    await store.accounts.putUser(user);
    await addUserData(id, seeded, context);
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
  if (first.library) throw new EmulatorError("library: is given twice; users[0].library is there too");
  return [{ ...first, library }, ...others];
}

/** Of the first user and the first profile; of those that the store has where the seed has none. */
async function credentials(
  users: readonly StoredUser[],
  profiles: readonly SecurityProfile[],
  { store, issueToken }: Pick<Service, "store"> & Pick<Provision, "issueToken">,
): Promise<Pick<SeedResult, "userId" | "apiKey" | "token">> {
  const user = users[0] ?? (await store.accounts.listUsers(1))[0];
  const profile = profiles[0] ?? (await store.accounts.listProfiles(1))[0];
  if (!user) throw new EmulatorError("users: there is none to give a token to");
  if (!profile) throw new EmulatorError("profiles: there is none to take the key of");
  return { userId: user.id, apiKey: profile.apiKey, token: await issueToken({ userId: user.id }) };
}
