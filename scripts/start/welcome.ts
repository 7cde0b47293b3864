import type { Connection } from "./api-process.ts";

/**
 * The demo takes its connection from the fragment of its address, which no browser sends to a server. The token opens
 * the library at once; with the client one can sign in when the token has ended, or as another user.
 */
export function demoLink(demo: string, { url, apiKey, token, clientId }: Connection): string {
  return `${demo}#${new URLSearchParams({ api: url, key: apiKey, token, client: clientId })}`;
}

/** What `npm start` prints when all is there. */
export function welcome(
  { url, apiKey, token, clientId }: Connection,
  sites: { docs: string; demo: string },
): string {
  return `
Gatefold runs the Amazon Music Web API, V1.0, on this machine. Unofficial: not affiliated with Amazon.

  API      ${url}
  docs     ${sites.docs}
  API key  ${apiKey}
  token    ${token}
  client   ${clientId}

  demo     ${sites.demo}

Get an album:

curl '${url}/albums/B0064UPU4G' --header 'x-api-key: ${apiKey}' --header 'Authorization: Bearer ${token}'

The token is good for one hour; a new start makes another. Stop with Ctrl+C.
`;
}
