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

/** The oldest user, who is made if there is none. */
export async function ensureUser(store: Store, provision: Provision): Promise<StoredUser> {
  const [first] = await store.accounts.listUsers(1);
  return first ?? provision.addUser();
}

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
