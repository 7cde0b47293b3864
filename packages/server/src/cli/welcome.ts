import type { Listening } from "../server.ts";
import type { Credentials } from "./credentials.ts";
import { type Database, placeOf } from "./database.ts";

/** What a start has to tell. */
export interface Started {
  readonly listening: Listening;
  readonly store: Database;
  /** How many albums the start filled the catalog with. */
  readonly added: number;
  /** What is shown to whoever starts it; `undefined` where that would stay in a log. */
  readonly credentials: Credentials | undefined;
}

/** What `gatefold start` prints for people. */
export async function welcome(started: Started): Promise<string> {
  const { listening, store, added, credentials } = started;
  const albums = await store.countAlbums();
  const filled = added > 0 ? ", filled with the sample catalog" : "";
  return `Gatefold serves the Amazon Music Web API, Albums V1.0 (unofficial)

  url       ${listening.url}
  database  ${placeOf(store)} (${albums} albums${filled})
${credentials ? howToCall(credentials, listening) : WITHOUT_CREDENTIALS}

Stop with Ctrl+C.`;
}

const WITHOUT_CREDENTIALS = `
Keys and tokens are not printed here: "gatefold keys add" and "gatefold token" make them.`;

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
