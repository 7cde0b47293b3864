import { type Handler, Success } from "./handler.ts";
import { changedPlaylist } from "./playlist.ts";

export const createPlaylist: Handler<"createPlaylist"> = async ({ body, userId }, context) => {
  const createdAt = context.now();
  const playlist = {
    id: context.newObjectId(),
    userId,
    // Half of a pair of surrogates is no text in UTF-8: databases would store another title than the one in the answer.
    title: body.title.toWellFormed(),
    description: body.description.toWellFormed(),
    visibility: body.visibility,
    createdAt,
    updatedAt: createdAt,
  };
  await context.store.playlists.create(playlist);
  const created = changedPlaylist({ ...playlist, trackCount: 0, durationMs: 0 });
  return new Success(200, { data: { createPlaylist: created } });
};
