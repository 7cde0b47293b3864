import type { PageStorage } from "./page-storage.ts";

/** Where the API is and who calls: an application, and a user by a token or by signing in. */
export interface Connection {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** A token that was given. It stays in the tab. */
  readonly token: string;
  /** The OAuth client to sign in to, in place of a token. */
  readonly clientId: string;
}

/** What the form starts with: the address that `gatefold-emulator start` listens on. */
export const EMPTY_CONNECTION: Connection = {
  baseUrl: "http://127.0.0.1:4800/v1",
  apiKey: "",
  token: "",
  clientId: "",
};

const STORED = "album-library.connection";
const TOKEN = "album-library.token";

/** Reads `#api=…&key=…` with `&token=…` or `&client=…`; what is missing stays empty. */
export function connectionFromHash(hash: string): Connection {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    baseUrl: values.get("api") || EMPTY_CONNECTION.baseUrl,
    apiKey: values.get("key") ?? "",
    token: values.get("token") ?? "",
    clientId: values.get("client") ?? "",
  };
}

/** What an address may look like: a password, a query or a fragment is not part of it. */
export const BASE_URL_PATTERN = "https?://[^?#@]+";

/** Whether nothing is left to fill in or to correct. */
export function isComplete({ baseUrl, apiKey, token, clientId }: Connection): boolean {
  const isAddress = new RegExp(`^${BASE_URL_PATTERN}$`).test(baseUrl);
  return isAddress && apiKey !== "" && (token !== "" || clientId !== "");
}

/**
 * Takes the connection out of the address bar, so that the token stays neither in the history nor in a copied link.
 * Without one there, it is the one that was signed in with before.
 */
export function takeConnection(location: Location, history: History, storages: Storages): Connection {
  if (!/^#(api|key|token|client)=/.test(location.hash)) return storedConnection(storages);
  const connection = connectionFromHash(location.hash);
  history.replaceState(null, "", location.pathname + location.search);
  storeConnection(storages, connection);
  return connection;
}

/** Where a connection is remembered: by all tabs, and by this one. */
export interface Storages {
  readonly shared: Pick<PageStorage, "getItem" | "setItem">;
  readonly tab: Pick<PageStorage, "getItem" | "setItem">;
}

/**
 * Remembers a connection while the user is away to sign in, and for the next visit. Its token is only there for reloads
 * of the same tab.
 */
export function storeConnection({ shared, tab }: Storages, connection: Connection): void {
  const { baseUrl, apiKey, token, clientId } = connection;
  shared.setItem(STORED, String(new URLSearchParams({ api: baseUrl, key: apiKey, client: clientId })));
  tab.setItem(TOKEN, token);
}

function storedConnection({ shared, tab }: Storages): Connection {
  return { ...connectionFromHash(shared.getItem(STORED) ?? ""), token: tab.getItem(TOKEN) ?? "" };
}
