import {
  type ImportCheckpoint,
  type OAuthClient,
  type PutAlbumsOptions,
  type SecurityProfile,
  type Store,
  StoreError,
  type StoredAlbum,
  type User,
} from "../store.ts";
import { isSameKeys } from "../album-keys.ts";
import { AlbumCatalog } from "./album-catalog.ts";
import { GrantTable } from "./grant-table.ts";
import { memoryContents } from "./memory-contents.ts";
import { OldestFirst } from "./oldest-first.ts";
import { UserLibrary } from "./user-library.ts";

/**
 * A store that lives as long as the process or the page does. It answers at once, never with a promise, and
 * uses nothing but the language, so it runs in browsers and service workers too.
 *
 * The bytes that it returns are the ones that it keeps: callers must not change them.
 */
export function memoryStore(): Store {
  const albums = new AlbumCatalog();
  const libraries = new Map<string, UserLibrary>();
  const checkpoints = new Map<string, ImportCheckpoint>();
  const profiles = new OldestFirst<SecurityProfile>(({ apiKey }) => apiKey);
  const users = new OldestFirst<User>(({ id }) => id);
  const clients = new OldestFirst<OAuthClient>(({ clientId }) => clientId);
  const grants = new GrantTable();
  const secrets = new Map<string, Uint8Array>();
  let closed = false;

  function ping(): void {
    if (closed) throw new StoreError("CLOSED", "The store in memory was closed. Make a new one.");
  }

  /** Every method but `close` fails once the store was closed. */
  function whileOpen<Args extends unknown[], Result>(method: (...args: Args) => Result) {
    return (...args: Args): Result => {
      ping();
      return method(...args);
    };
  }

  function libraryOf(userId: string): UserLibrary {
    const library = libraries.get(userId) ?? new UserLibrary();
    libraries.set(userId, library);
    return library;
  }

  function putAlbums(batch: readonly StoredAlbum[], options: PutAlbumsOptions = {}): boolean {
    const { checkpoint, expected } = options;
    if (expected && !isSameKeys(albums.find(expected.lookup), expected.found)) return false;
    albums.put(batch);
    if (checkpoint !== undefined) checkpoints.set(checkpoint.source, { ...checkpoint });
    return true;
  }

  function initSecret(name: string, value: Uint8Array): Uint8Array {
    const kept = secrets.get(name) ?? new Uint8Array(value);
    secrets.set(name, kept);
    return new Uint8Array(kept);
  }

  function getSecret(name: string): Uint8Array | undefined {
    const kept = secrets.get(name);
    return kept === undefined ? undefined : new Uint8Array(kept);
  }

  const contents = memoryContents({ albums, libraries, checkpoints, profiles, users, clients, grants });
  return {
    kind: "memory",
    persistent: false,
    getAlbum: whileOpen((id) => albums.get(id)),
    getAlbums: whileOpen((ids) => ids.map((id) => albums.get(id))),
    findAlbums: whileOpen((lookup) => albums.find(lookup)),
    putAlbums: whileOpen(putAlbums),
    countAlbums: whileOpen(() => albums.size),
    listAlbumIds: whileOpen((limit, after) => albums.listIds(limit, after)),
    getImportCheckpoint: whileOpen((source) => checkpoints.get(source)),
    deleteImportCheckpoint: whileOpen((source) => void checkpoints.delete(source)),
    listLibrary: whileOpen((query) => libraries.get(query.userId)?.list(query) ?? []),
    addToLibrary: whileOpen((userId, entry) => libraryOf(userId).add(entry)),
    removeFromLibrary: whileOpen((userId, albumId) => libraries.get(userId)?.remove(albumId) ?? false),
    getSecurityProfile: whileOpen((apiKey) => profiles.get(apiKey)),
    listSecurityProfiles: whileOpen((limit, after) => profiles.list(limit, after)),
    putSecurityProfile: whileOpen((profile) => profiles.put({ ...profile })),
    getUser: whileOpen((id) => users.get(id)),
    listUsers: whileOpen((limit, after) => users.list(limit, after)),
    putUser: whileOpen((user) => users.put({ ...user })),
    getOAuthClient: whileOpen((clientId) => clients.get(clientId)),
    listOAuthClients: whileOpen((limit, after) => clients.list(limit, after)),
    putOAuthClient: whileOpen((client) => clients.put({ ...client, redirectUris: [...client.redirectUris] })),
    getGrant: whileOpen((id) => grants.get(id)),
    changeGrants: whileOpen((change) => grants.change(change)),
    deleteExpiredGrants: whileOpen((nowMs, limit) => grants.deleteExpired(nowMs, limit)),
    getSecret: whileOpen(getSecret),
    initSecret: whileOpen(initSecret),
    contents: { read: whileOpen(contents.read), replace: whileOpen(contents.replace) },
    ping,
    close() {
      closed = true;
    },
  };
}
