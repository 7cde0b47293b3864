import type { Listening } from "../server.ts";
import type { Credentials } from "./credentials.ts";
import { type Database, placeOf } from "./database.ts";

/** What a start has to tell. */
export interface Started {
  readonly listening: Listening;
  readonly store: Database;
  /** `undefined` for a server that others use. */
  readonly prepared: Prepared | undefined;
}

/** What a start for development has made or found. */
export interface Prepared {
  /** How many albums the catalog was filled with. */
  readonly added: number;
  readonly credentials: Credentials;
}

/** What `gatefold start` prints for people. */
export async function welcome(started: Started): Promise<string> {
  const { listening, store, prepared } = started;
  const albums = await store.countAlbums();
  const filled = prepared && prepared.added > 0 ? ", filled with the sample catalog" : "";
  return `Gatefold serves the Amazon Music Web API, Albums V1.0 (unofficial)

  url       ${listening.url}
  database  ${placeOf(store)} (${albums} albums${filled})
${prepared ? howToCall(prepared.credentials, listening) : FOR_OTHERS}

Stop with Ctrl+C.`;
}

const FOR_OTHERS = `
Albums, keys and tokens are made by commands: "gatefold import", "gatefold keys add" and "gatefold token".`;

function howToCall({ userId, apiKey, token, clientId }: Credentials, { url, authorizationUrl }: Listening) {
  return `  user      ${userId}
  API key   ${apiKey}
  token     ${token}
            good for one hour and all scopes; "gatefold token" makes another
  sign-in   ${authorizationUrl ?? "off, because other machines reach this address"}
  client    ${clientId}
            Login with Amazon's shape: /ap/oa, /auth/o2/token; redirects to this machine

Try it:

curl '${url}/albums/B0064UPU4G' \\
  --header 'x-api-key: ${apiKey}' \\
  --header 'Authorization: Bearer ${token}'`;
}
