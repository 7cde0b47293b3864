import { fileURLToPath } from "node:url";
import { importCatalog } from "../import/import-catalog.ts";
import type { Provision } from "../provision.ts";
import type { OAuthClient, SecurityProfile, Store, User } from "../storage/store.ts";

const SAMPLE = fileURLToPath(new URL("../data/sample-catalog.ndjson", import.meta.url));

/** Fills an empty catalog with the albums that come with this package, and returns how many were added. */
export async function ensureCatalog(store: Store): Promise<number> {
  if ((await store.listAlbumIds(1)).length > 0) return 0;
  const { imported } = await importCatalog({ store, files: [SAMPLE] });
  return imported;
}

/** The oldest user, who is made if there is none. */
export async function ensureUser(store: Store, provision: Provision): Promise<User> {
  const [first] = await store.listUsers();
  return first ?? provision.addUser();
}

/** The oldest security profile in force, which is made if there is none. */
export async function ensureProfile(store: Store, provision: Provision): Promise<SecurityProfile> {
  const profiles = await store.listSecurityProfiles();
  return profiles.find(({ revokedAt }) => revokedAt === null) ?? provision.addSecurityProfile();
}

/**
 * The oldest OAuth client in force that needs no secret, which is made if there is none: for applications on this
 * machine.
 */
export async function ensureClient(store: Store, provision: Provision): Promise<OAuthClient> {
  const clients = await store.listOAuthClients();
  const usable = clients.find(({ revokedAt, secretHash }) => revokedAt === null && secretHash === null);
  return usable ?? provision.addOAuthClient();
}
