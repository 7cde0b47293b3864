/** Where the API is and who calls. It is kept in memory only. */
export interface Connection {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly token: string;
}

/** What the form starts with: the address that `gatefold start` listens on. */
export const EMPTY_CONNECTION: Connection = { baseUrl: "http://127.0.0.1:4800/v1", apiKey: "", token: "" };

/** Reads `#api=…&key=…&token=…`; what is missing stays empty. */
export function connectionFromHash(hash: string): Connection {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    baseUrl: values.get("api") || EMPTY_CONNECTION.baseUrl,
    apiKey: values.get("key") ?? "",
    token: values.get("token") ?? "",
  };
}

/** What an address may look like: a password, a query or a fragment is not part of it. */
export const BASE_URL_PATTERN = "https?://[^?#@]+";

/** Whether nothing is left to fill in or to correct. */
export function isComplete({ baseUrl, apiKey, token }: Connection): boolean {
  return new RegExp(`^${BASE_URL_PATTERN}$`).test(baseUrl) && apiKey !== "" && token !== "";
}

/**
 * Takes the connection out of the address bar, so that the token stays neither in the history nor in a copied link.
 */
export function takeConnection(location: Location, history: History): Connection {
  const connection = connectionFromHash(location.hash);
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  return connection;
}
