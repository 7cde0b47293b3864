import { createClient } from "@gatefold/client";
import {
  type Candidate,
  chooseTrack,
  exportPlaylist,
  findTracks,
  type ImportState,
  readPlaylist,
  savePlaylist,
  startImport,
  trackIdsOf,
} from "@gatefold/transfer";

const music = createClient({
  apiKey: "amzn1.application.1",
  token: "Atza|1",
  scopes: ["music::catalog", "music::library"],
});
const catalog = createClient({ apiKey: "amzn1.application.1", token: "Atza|1", scopes: ["music::catalog"] });

export async function move(file: Uint8Array, choose: (candidates: readonly Candidate[]) => string | null) {
  let state: ImportState = await findTracks(catalog, startImport(await readPlaylist(file)), {
    concurrency: 2,
  });
  for (const [index, { candidates }] of state.lines.entries())
    if (candidates) state = chooseTrack(state, index, choose(candidates));
  const { playlist } = await savePlaylist(music, state, { visibility: "PUBLIC" });
  const { text } = await exportPlaylist(music, playlist?.id ?? "", "xspf");
  return { text, ids: trackIdsOf(state) };
}
// @ts-expect-error the scope music::library is missing
export const saved = savePlaylist(catalog, startImport({ tracks: [] }));
