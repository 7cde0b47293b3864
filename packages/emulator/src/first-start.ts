import {
  allPages,
  type Provision,
  type SecurityProfile,
  type Store,
  type StoredAlbum,
  type StoredUser,
} from "@gatefold/server/extend";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BareEmulator } from "./emulator.ts";
import { listClients, type OAuthClient } from "./oauth/clients.ts";

const SAMPLE = fileURLToPath(new URL("../data/sample-catalog.ndjson", import.meta.url));

/** Fills an empty catalog with the albums that come with this package. */
export async function ensureCatalog({ catalog }: Store): Promise<void> {
  if ((await catalog.listIds(1)).length === 0) await catalog.put(sampleAlbums());
}

/** The oldest user, who is made if there is none, with the playlist of the specification's examples if the catalog has its tracks. */
export async function ensureUser(store: Store, provision: Provision): Promise<StoredUser> {
  const [first] = await store.accounts.listUsers(1);
  if (first) return first;
  const user = await provision.addUser();
  const { entries, ...playlist } = EXAMPLE_PLAYLIST;
  for (const { trackId } of entries) if (!(await store.catalog.get("tracks", trackId))) return user;
  const { createdAt } = user;
  await store.playlists.create({ ...playlist, userId: user.id, createdAt, updatedAt: createdAt });
  const tracks = { tracks: entries, skipDuplicates: false, updatedAt: createdAt };
  await store.playlists.append(playlist.id, tracks);
  return user;
}

/** With the ids that the examples have, so that these can be tried as they are. */
const EXAMPLE_PLAYLIST = {
  id: "0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60",
  title: "Sunday morning",
  description: "Coffee and the window open",
  visibility: "PRIVATE",
  entries: [
    { entryId: "0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12", trackId: "B0064UPUDC", durationMs: 320_000 },
    { entryId: "0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b13", trackId: "B0X95CMPO2", durationMs: 207_000 },
  ],
} as const;

/** The oldest security profile in force, which is made if there is none. */
export async function ensureProfile(store: Store, provision: Provision): Promise<SecurityProfile> {
  for await (const profile of allPages(store.accounts.listProfiles)) {
    if (profile.revokedAt === null) return profile;
  }
  return provision.addSecurityProfile();
}

/**
 * The oldest OAuth client in force that needs no secret, which is made if there is none: for applications on this
 * machine.
 */
export async function ensureClient(
  store: Store,
  { addOAuthClient }: Pick<BareEmulator, "addOAuthClient">,
): Promise<OAuthClient> {
  const clients = await listClients(store);
  const open = clients.find(({ revokedAt, secretHash }) => revokedAt === null && secretHash === null);
  return open ?? addOAuthClient();
}

let albums: readonly StoredAlbum[] | undefined;

/** The albums that come with this package. They are read once. */
export function sampleAlbums(): readonly StoredAlbum[] {
  albums ??= readFileSync(SAMPLE, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id }: { id: string } = JSON.parse(line);
      return { id, json: new TextEncoder().encode(line) };
    });
  return albums;
}
