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
 * Starts the server with a catalog and one signed-in user. What the user had on the page before is restored from storage.
 *
 * @param catalog - albums, one a line
 */
export async function startPageServer(catalog: string, storage: PageStorage): Promise<PageServer> {
  const snapshot = readSnapshot(storage);
  let store = snapshot && (await restoredStore(snapshot));
  const before = store && snapshot;
  store ??= memoryStore();
  await store.catalog.put(albumsOf(catalog));
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

/** What users and applications have and are. */
const KINDS = ["libraries", "playlists", "histories", "users", "securityProfiles"] as const;

/** The store of the page before; `undefined` if what was stored of it can't be used, because somebody has edited it. */
async function restoredStore({ userId, content, secrets }: Snapshot): Promise<Store | undefined> {
  const store = memoryStore();
  try {
    await store.contents?.replace(content);
    for (const [name, secret] of Object.entries(secrets))
      await store.accounts.initSecret(name, fromBase64(secret));
    return (await store.accounts.getUser(userId)) && store;
  } catch {
    return undefined;
  }
}

async function snapshotOf(store: Store, userId: string, apiKey: string): Promise<Snapshot> {
  const secrets = await Promise.all(
    SECRETS.map(async (name) => [name, await store.accounts.getSecret(name)] as const),
  );
  return {
    userId,
    apiKey,
    secrets: Object.fromEntries(secrets.flatMap(([name, bytes]) => (bytes ? [[name, toBase64(bytes)]] : []))),
    content: (await store.contents?.read(KINDS, Number.MAX_SAFE_INTEGER)) ?? {},
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
