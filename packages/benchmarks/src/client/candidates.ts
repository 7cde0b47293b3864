import { fileURLToPath } from "node:url";
import { installPeer } from "../peers.ts";

/** A client to be measured. Code is TypeScript that is run, or bundled, in the folder. */
export interface ClientCandidate {
  readonly name: string;
  /** Where its packages are found. */
  readonly folder: string;
  /** Code that is bundled for a browser, by its title. */
  readonly bundles: Readonly<Record<string, string>>;
  /** One typed call; of the façade, also those with most types. */
  readonly typed: string;
  /** The package that is imported. */
  readonly specifier: string;
  /** Makes `call`, a function that reads one album over the global `fetch`. */
  readonly call?: string;
}

/** The folders of the benchmarks and of the client's source. */
const HERE: string = fileURLToPath(new URL("../..", import.meta.url));
const SCHEMA: string = fileURLToPath(new URL("../../../client/src/generated/schema.ts", import.meta.url));

const OPTIONS = '{ baseUrl: "http://api.test/v1", apiKey: "key", token: "t" }';
const ID = '"B0064UPU4G"';
const FUNCTION = `import { createTransport, getAlbum } from "@gatefold/client";
const transport = createTransport(${OPTIONS});
`;
const FACADE = `import { createClient } from "@gatefold/client";
const music = createClient(${OPTIONS});
`;

/** Ours, in two ways. */
export const ownClients: readonly ClientCandidate[] = [
  {
    name: "Gatefold, functions",
    folder: HERE,
    specifier: "@gatefold/client",
    bundles: { "one function": `${FUNCTION}console.log(getAlbum(transport, { id: ${ID} }));` },
    typed: `${FUNCTION}export const title = (await getAlbum(transport, { id: ${ID} })).data?.album?.title;`,
    call: `${FUNCTION}const call = () => getAlbum(transport, { id: ${ID} });`,
  },
  {
    name: "Gatefold, façade",
    folder: HERE,
    specifier: "@gatefold/client",
    bundles: {
      façade: `${FACADE}console.log(music);`,
      "façade with sign-in": `${FACADE}import { createSession } from "@gatefold/client/auth";\nconsole.log(music, createSession);`,
    },
    typed: `${FACADE}export const { title } = await music.albums.get(${ID});
export const { edges } = await music.search.tracks({ name: "a", isrc: "b" }, { sortBy: "release", details: true });
export const added = await music.playlists.tracks.add("p", [${ID}], { addDuplicateTracks: true });`,
    call: `${FACADE}const call = () => music.albums.get(${ID});`,
  },
];

/** The helper functions, each of which an app may import alone. */
export const HELPERS: readonly string[] = [
  "albumIdFromUrl",
  "artistIdFromUrl",
  "entryIdOf",
  "formatArtists",
  "formatDuration",
  "nearestImage",
  "normalizeIsrc",
  "trackIdFromUrl",
];

/** The platform alone: the minimum cost of a call. */
const bare: ClientCandidate = {
  name: "fetch alone",
  folder: HERE,
  bundles: {},
  typed: "",
  specifier: "",
  call: `const headers = { "x-api-key": "key", authorization: "Bearer t" };
const call = async () => {
  const response = await fetch(new Request("http://api.test/v1/albums/B0064UPU4G", { headers }));
  return (await response.json()).data.album;
};`,
};

const OPENAPI_FETCH = `import createClient from "openapi-fetch";
import type { paths } from ${JSON.stringify(SCHEMA)};
const client = createClient<paths>({ baseUrl: "http://api.test/v1", headers: { "x-api-key": "key", authorization: "Bearer t" } });
`;
const SPOTIFY = `import { SpotifyApi } from "@spotify/web-api-ts-sdk";
const client = SpotifyApi.withAccessToken("id", { access_token: "t", token_type: "Bearer", expires_in: 3600, refresh_token: "r" });
`;
const TIDAL = `import { createAPIClient } from "@tidal-music/api";
const client = createAPIClient({ getCredentials: async () => ({ clientId: "id", token: "t" }) } as never);
`;
const OPENAI = `import OpenAI from "openai";
const client = new OpenAI({ apiKey: "key" });
`;

/** Code of the peers, by their names in `peers.json`. */
const peers = {
  "openapi-fetch": {
    specifier: "openapi-fetch",
    bundles: {
      "one function": `${OPENAPI_FETCH}console.log(client.GET("/albums/{id}", { params: { path: { id: ${ID} } } }));`,
    },
    typed: `${OPENAPI_FETCH}export const { data } = await client.GET("/albums/{id}", { params: { path: { id: ${ID} } } });`,
    call: `${OPENAPI_FETCH}const call = () => client.GET("/albums/{id}", { params: { path: { id: ${ID} } } });`,
  },
  spotify: {
    specifier: "@spotify/web-api-ts-sdk",
    bundles: { façade: `${SPOTIFY}console.log(client);` },
    typed: `${SPOTIFY}export const { name } = await client.albums.get(${ID});`,
    call: `${SPOTIFY}const call = () => client.albums.get(${ID});`,
  },
  tidal: {
    specifier: "@tidal-music/api",
    bundles: { "façade with sign-in": `${TIDAL}console.log(client);` },
    typed: `${TIDAL}export const { data } = await client.GET("/albums/{id}", { params: { path: { id: ${ID} } } } as never);`,
  },
  openai: {
    specifier: "openai",
    bundles: { façade: `${OPENAI}console.log(client);` },
    typed: `${OPENAI}export const { id } = await client.models.retrieve("m");`,
  },
} satisfies Partial<Record<Parameters<typeof installPeer>[0], Omit<ClientCandidate, "name" | "folder">>>;

/** All that can be measured here. Peers that can't be installed are left out with a note. */
export async function clientCandidates(withPeers: boolean): Promise<ClientCandidate[]> {
  const found: ClientCandidate[] = [...ownClients];
  for (const name of withPeers ? peerNames : []) {
    const peer = await installPeer(name);
    if (!peer) continue;
    const [folder = ""] = peer.script.split("/node_modules/");
    found.push({ ...peers[name], name: `${name} ${peer.version}`, folder });
  }
  return [...found, bare];
}

const peerNames = ["openapi-fetch", "tidal", "spotify", "openai"] as const;
