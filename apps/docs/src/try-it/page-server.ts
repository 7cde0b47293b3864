import { type BrowserEmulator, createEmulator, memoryStore, type Store } from "@gatefold/emulator/browser";
import { readSnapshot, SNAPSHOT_KEY, type Snapshot, writeSnapshot } from "./snapshot.ts";
import type { PageStorage } from "../scripts/page-storage.ts";

export { SNAPSHOT_KEY, writeSnapshot };

/** Stored, because tokens and cursors of earlier pages are only valid with the same secrets. */
const SECRETS = ["signing-key", "cursor-key"];

/** A page may stay open for long. */
const TOKEN_LIFETIME_SECONDS = 12 * 3600;

/** The limit of the caller who calls too often. */
const RATE_LIMIT = { requestsPerSecond: 0.1, burst: 1 };

/** Who calls: the sample user, or callers who are refused for different reasons. */
export type Caller = "user" | "rate-limited" | "no-scope" | "expired" | "broken" | "no-account" | "anonymous";

/** The server that runs in the page. */
export interface PageServer {
  readonly apiKey: string;
  readonly fetch: (request: Request, caller: Caller) => Promise<Response>;
  tokenFor(caller: Caller): Promise<string>;
}

/**
 * Starts the server with a catalog and one signed-in user, whose library is restored from storage.
 *
 * @param catalog - albums, one a line
 */
export async function startPageServer(catalog: string, storage: PageStorage): Promise<PageServer> {
  const before = readSnapshot(storage);
  const store = memoryStore();
  await store.catalog.put(albumsOf(catalog));
  if (before) await restore(store, before);
  // The user is signed in already, so the sign-in pages are not needed.
  const server = await createEmulator({ store, authorization: false });
  const limited = await createEmulator({ store, authorization: false, rateLimits: { perUser: RATE_LIMIT } });
  const userId = before?.userId ?? (await server.addUser("Sample user")).id;
  const apiKey = before?.apiKey ?? (await server.addSecurityProfile("This page")).apiKey;
  const save = async () => writeSnapshot(storage, await snapshotOf(store, userId, apiKey));
  await save();
  return {
    apiKey,
    async fetch(request, caller) {
      const response = await (caller === "rate-limited" ? limited : server).fetch(request);
      if (request.method !== "GET") await save();
      return response;
    },
    tokenFor: (caller) => tokenFor(server, userId, caller),
  };
}

function albumsOf(catalog: string) {
  const bytes = new TextEncoder();
  return catalog
    .trim()
    .split("\n")
    .map((line) => ({ id: String(JSON.parse(line).id), json: bytes.encode(line) }));
}

async function restore(store: Store, { userId, profile, apiKey, secrets, library }: Snapshot): Promise<void> {
  const createdAt = new Date(0).toISOString();
  await store.accounts.putUser({ ...profile, id: userId, createdAt, disabledAt: null });
  await store.accounts.putProfile({ apiKey, name: "This page", createdAt, revokedAt: null });
  for (const [name, secret] of Object.entries(secrets))
    await store.accounts.initSecret(name, fromBase64(secret));
  for (const entry of library) await store.library.add(userId, "albums", entry);
}

async function snapshotOf(store: Store, userId: string, apiKey: string): Promise<Snapshot> {
  const secrets = await Promise.all(
    SECRETS.map(async (name) => [name, await store.accounts.getSecret(name)] as const),
  );
  const library = await store.library.list({ userId, list: "albums", limit: Number.MAX_SAFE_INTEGER });
  const user = await store.accounts.getUser(userId);
  const { name = "", visibility = "PRIVATE", playbackVisibility = "PRIVATE" } = user ?? {};
  return {
    userId,
    profile: { name, visibility, playbackVisibility },
    apiKey,
    secrets: Object.fromEntries(secrets.flatMap(([name, bytes]) => (bytes ? [[name, toBase64(bytes)]] : []))),
    library: library.toReversed(),
  };
}

async function tokenFor(server: BrowserEmulator, userId: string, caller: Caller): Promise<string> {
  const expiresInSeconds = TOKEN_LIFETIME_SECONDS;
  switch (caller) {
    case "user":
    case "rate-limited":
      return server.issueToken({ userId, expiresInSeconds });
    case "no-scope":
      return server.issueToken({ userId, expiresInSeconds, scopes: [] });
    case "expired":
      return server.issueToken({ userId, expiresInSeconds: -60 });
    case "no-account":
      return server.issueToken({ userId: "a".repeat(26), expiresInSeconds });
    case "broken":
      return `${(await server.issueToken({ userId, expiresInSeconds })).slice(0, -9)}tampered.`;
    case "anonymous":
      return "";
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
