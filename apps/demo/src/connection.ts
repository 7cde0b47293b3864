import type { PageStorage } from "./page-storage.ts";

/** The address of the API, an API key, and how the user is identified: by a token or by signing in. */
export interface Connection {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** An access token. It is only stored for the tab. */
  readonly token: string;
  /** The OAuth client id to sign in with, instead of a token. */
  readonly clientId: string;
}

/** The initial values of the form: the address that `gatefold-emulator start` listens on. */
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

/** A valid base URL: without password, query or fragment. */
export const BASE_URL_PATTERN = "https?://[^?#@]+";

/** Whether all values are there and valid. */
export function isComplete({ baseUrl, apiKey, token, clientId }: Connection): boolean {
  const isAddress = new RegExp(`^${BASE_URL_PATTERN}$`).test(baseUrl);
  return isAddress && apiKey !== "" && (token !== "" || clientId !== "");
}

/**
 * Reads the connection from the address, and removes it there, so that the token stays neither in the history nor in
 * copied links. Without one in the address, the stored connection is used.
 */
export function takeConnection(location: Location, history: History, storages: Storages): Connection {
  if (!/^#(api|key|token|client)=/.test(location.hash)) return storedConnection(storages);
  const connection = connectionFromHash(location.hash);
  history.replaceState(null, "", location.pathname + location.search);
  storeConnection(storages, connection);
  return connection;
}

/** Where a connection is stored: for all tabs, and for this one. */
export interface Storages {
  readonly shared: Pick<PageStorage, "getItem" | "setItem">;
  readonly tab: Pick<PageStorage, "getItem" | "setItem">;
}

/**
 * Stores a connection for the next visit, and for the return from a sign-in. Its token is only stored for reloads of the
 * same tab.
 */
export function storeConnection({ shared, tab }: Storages, connection: Connection): void {
  const { baseUrl, apiKey, token, clientId } = connection;
  shared.setItem(STORED, String(new URLSearchParams({ api: baseUrl, key: apiKey, client: clientId })));
  tab.setItem(TOKEN, token);
}

function storedConnection({ shared, tab }: Storages): Connection {
  return { ...connectionFromHash(shared.getItem(STORED) ?? ""), token: tab.getItem(TOKEN) ?? "" };
}
