import { randomBytes } from "node:crypto";
import { relative } from "node:path";
import type { Connection } from "./api-process.ts";

/** How long the token of a page lives. A page that stays open for longer is opened again by its link, or signs in. */
const PAGE_TOKEN_SECONDS = 24 * 60 * 60;

/**
 * A path that is short enough to click in a terminal, and that nobody can guess: it leads to a page with credentials in
 * the fragment of the address, which no browser sends to a server.
 */
export function newLink(): string {
  return `/open/${randomBytes(16).toString("base64url")}`;
}

/**
 * The start page of the docs or the demo with all that a call needs, and a new token.
 *
 * @throws Error if the API doesn't answer
 */
export async function pageWithCredentials({ url, secret }: Connection): Promise<string> {
  const credentials = new URL("/_gatefold/credentials", url);
  credentials.searchParams.set("expiresInSeconds", String(PAGE_TOKEN_SECONDS));
  const response = await fetch(credentials, { headers: { authorization: `Bearer ${secret}` } });
  if (!response.ok) throw new Error(`The API gave no token: it answered ${response.status}.`);
  const { apiKey, token, clientId }: Record<string, string> = Object(await response.json());
  return `/#${new URLSearchParams({ api: url, key: `${apiKey}`, token: `${token}`, client: `${clientId}` })}`;
}

/** The page of the emulator, with its secret. */
export function requestsPage({ url, secret }: Connection): string {
  return `${new URL(url).origin}/_gatefold#secret=${secret}`;
}

const COLUMNS = 80;

/** What `npm start` prints when all is there: with the line about the build at most 12 lines of 80 columns. */
export function welcome(
  { url, variables }: Connection,
  { docs, demo, requests }: { readonly docs: string; readonly demo: string; readonly requests: string },
): string {
  const renewed = " (token renewed as this runs)";
  const [path = variables] = [variables, relative("", variables)].toSorted((a, b) => a.length - b.length);
  const kept = shorten(path, COLUMNS - "  key, token  ".length - renewed.length);
  return `
Gatefold runs the Amazon Music Web API, V1.0, on this machine (unofficial).

  docs        ${docs}
  demo        ${demo}
  requests    ${requests}
  API         ${url}
  key, token  ${kept}${renewed}

Get an album: npm run -s emulator -- call albums.get B0064UPU4G
Stop with Ctrl+C.`;
}

/** The end of a path that is too long, which is what tells it from others. */
function shorten(path: string, columns: number): string {
  return path.length <= columns ? path : `…${path.slice(1 - columns)}`;
}
