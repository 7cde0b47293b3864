import type { PageStorage } from "../scripts/page-storage.ts";

/** A server that was handed to the site, and who calls it. */
export interface Credentials {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly token: string;
}

const KEY = "gatefold.credentials";

/** Where credentials are kept: for this tab alone. */
type TabStorage = Pick<PageStorage, "getItem" | "setItem">;

/**
 * Reads `#api=…&key=…&token=…` as `npm start` links to it, keeps it for the pages of this tab, and removes it from the
 * address, so that the token stays neither in the history nor in copied links.
 */
export function takeCredentials(
  { hash, pathname, search }: Pick<Location, "hash" | "pathname" | "search">,
  history: Pick<History, "replaceState">,
  storage: TabStorage,
): void {
  if (credentialsIn(hash) === undefined) return;
  history.replaceState(null, "", pathname + search);
  storage.setItem(KEY, hash);
}

/** What was handed to this tab; `undefined` if nothing was. */
export function keptCredentials(storage: TabStorage): Credentials | undefined {
  return credentialsIn(storage.getItem(KEY) ?? "");
}

/** Forgets what was handed to this tab. */
export function forgetCredentials(storage: Pick<PageStorage, "removeItem">): void {
  storage.removeItem(KEY);
}

function credentialsIn(hash: string): Credentials | undefined {
  // A link to a form can't hand over a server.
  if (hash.startsWith("#try-it")) return undefined;
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const [baseUrl, apiKey, token] = ["api", "key", "token"].map((name) => values.get(name) ?? "");
  return baseUrl && apiKey && token ? { baseUrl, apiKey, token } : undefined;
}
