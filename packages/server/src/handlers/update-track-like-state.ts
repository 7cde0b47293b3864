import { itemReference } from "./add-library-album.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

/** A track is either liked or disliked; there is no way back to neither. */
export const updateTrackLikeState: Handler<"updateTrackLikeState"> = async (
  { parameters: { id }, body: { likeState }, userId },
  context,
) => {
  const stored = await context.store.catalog.get("tracks", id);
  if (!stored) return unknownItem("track", id);
  const entry = { objectId: context.newObjectId(), itemId: id, purchased: false, uploaded: false };
  const lists =
    likeState === "LIKE"
      ? ({ from: "dislikes", to: "likes" } as const)
      : ({ from: "likes", to: "dislikes" } as const);
  await context.store.library.move(userId, lists, entry);
  const track = itemReference(id, stored);
  return new Success(200, { data: { updateTrackLikeState: { track, likeState } } });
};
