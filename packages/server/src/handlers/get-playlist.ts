import { chain } from "../maybe-promise.ts";
import { type Handler, Success } from "./handler.ts";
import { canRead, publicPlaylist, unknownPlaylist } from "./playlist.ts";

export const getPlaylist: Handler<"getPlaylist"> = ({ parameters: { id }, userId }, { store }) =>
  chain(store.playlists.get(id), (playlist) =>
    canRead(playlist, userId)
      ? new Success(200, { data: { playlist: publicPlaylist(playlist) } })
      : unknownPlaylist(id),
  );
