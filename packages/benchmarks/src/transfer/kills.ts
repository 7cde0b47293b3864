import { type ClientOptions, createClient } from "@gatefold/client";
import { type ImportState, savePlaylist } from "@gatefold/transfer";

/** A server, and who calls it. */
export interface Connection extends Pick<ClientOptions, "apiKey" | "token"> {
  readonly fetch: NonNullable<ClientOptions["fetch"]>;
}

/** What became of playlists whose programs were killed. */
export interface KillResult {
  /** How often a program was killed and another one went on. */
  readonly kills: number;
  /** Entries that a playlist has more often than it should. */
  readonly twice: number;
  /** Entries that a playlist lacks. */
  readonly missing: number;
  /** Playlists whose entries are all there, but in another order, and playlists that were made twice. */
  readonly wrong: number;
}

/**
 * Makes a playlist of an import again and again, in a program that is killed at its first request, then at its second, and so on,
 * once before the request is processed and once after it, and lets another program go on from what the first one has kept.
 */
export async function measureKills(connection: Connection, state: ImportState): Promise<KillResult> {
  const result = { kills: 0, twice: 0, missing: 0, wrong: 0 };
  for (const isProcessed of [false, true]) {
    for (let at = 1; ; at += 1) {
      const title = `Killed at ${at}, ${isProcessed ? "after" : "before"}`;
      const kept = await killedImport(connection, { state, title, at, isProcessed });
      if (kept === undefined) break;
      result.kills += 1;
      const music = clientOf(connection, connection.fetch);
      const saved = await savePlaylist(music, JSON.parse(kept), { title });
      const { id = "", trackIds = [] } = saved.playlist ?? {};
      const entries: string[] = [];
      for await (const { node } of music.playlists.tracks.list(id)) entries.push(node?.id ?? "");
      const made = await playlistsOfTitle(music, title);
      const twice = entries.length - new Set(entries).size;
      const missing = trackIds.filter((trackId) => !entries.includes(trackId)).length;
      result.twice += twice;
      result.missing += missing;
      if (made !== 1 || (twice + missing === 0 && entries.join() !== trackIds.join())) result.wrong += 1;
    }
  }
  return result;
}

interface KilledImport {
  readonly state: ImportState;
  readonly title: string;
  /** The number of the request that is the last. */
  readonly at: number;
  /** Whether the server gets that request. */
  readonly isProcessed: boolean;
}

/** What a killed program has kept; `undefined` if it came to its end before. */
async function killedImport(
  connection: Connection,
  { state, title, at, isProcessed }: KilledImport,
): Promise<string | undefined> {
  let kept = JSON.stringify(state);
  let requests = 0;
  const isKilled = () => requests >= at;
  const fetch: Connection["fetch"] = async (url, init) => {
    requests += 1;
    if (!isKilled()) return connection.fetch(url, init);
    if (requests === at && isProcessed) await connection.fetch(url, init);
    throw new TypeError("killed");
  };
  const onProgress = (known: ImportState) => {
    if (isKilled()) throw new Error("killed");
    kept = JSON.stringify(known);
  };
  try {
    await savePlaylist(clientOf(connection, fetch), state, { title, onProgress });
    return undefined;
  } catch (error) {
    if (!isKilled()) throw error;
    return kept;
  }
}

function clientOf({ apiKey, token }: Connection, fetch: Connection["fetch"]) {
  return createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch, retry: false });
}

async function playlistsOfTitle(music: ReturnType<typeof clientOf>, title: string): Promise<number> {
  let count = 0;
  for await (const { node } of music.playlists.list()) if (node?.title === title) count += 1;
  return count;
}
