import type { Track } from "@gatefold/client";
import { type GatefoldError, useUpdateTrackLikeState } from "@gatefold/react";
import { Confirm, useAsk } from "./dialogs.tsx";
import { sharedStorage } from "./page-storage.ts";
import { failureToast } from "./problem.tsx";
import { useToasts } from "./toasts.tsx";

type LikeState = "LIKE" | "DISLIKE";

/** Whether the user was told that a like can't be undone. */
const TOLD = "album-library.likes-explained";

/** Likes or dislikes a track. Before the first time, the user is told that this API can't take it back. */
export function useLiking(): (track: Track, likeState: LikeState) => void {
  const { mutateAsync } = useUpdateTrackLikeState();
  const ask = useAsk();
  const toasts = useToasts();
  const send = ({ id, title = id }: Track, likeState: LikeState) => {
    const about = `like ${id}`;
    const isLike = likeState === "LIKE";
    toasts.hide(about);
    mutateAsync({ id, body: { likeState } }).then(
      () =>
        toasts.show({
          about,
          text: `${isLike ? "Liked" : "Disliked"} ${title}.`,
          link: { text: "Show likes", href: "#/likes" },
        }),
      (error: GatefoldError) =>
        toasts.show(
          failureToast(about, `${title} can't be ${isLike ? "liked" : "disliked"}.`, error, () =>
            send({ id, title }, likeState),
          ),
        ),
    );
  };
  return async (track, likeState) => {
    if (sharedStorage.getItem(TOLD) === null) {
      const agreed = await ask<boolean>((answer) => (
        <Confirm
          title="This can't be undone"
          text="The API can change a like into a dislike and back, but it can't remove either. To remove one, use Amazon Music."
          agree={likeState === "LIKE" ? "Like it" : "Dislike it"}
          onAnswer={answer}
        />
      ));
      if (!agreed) return;
      sharedStorage.setItem(TOLD, "yes");
    }
    send(track, likeState);
  };
}

/** The buttons of a track where there is room for them; its menu has them too. */
export function LikeButtons({ track }: { track: Track }) {
  const like = useLiking();
  const { title = track.id } = track;
  return (
    <>
      <button
        type="button"
        className="icon like"
        aria-label={`Like ${title}`}
        title="Like"
        onClick={() => like(track, "LIKE")}
      >
        <Thumb />
      </button>
      <button
        type="button"
        className="icon like down"
        aria-label={`Dislike ${title}`}
        title="Dislike"
        onClick={() => like(track, "DISLIKE")}
      >
        <Thumb />
      </button>
    </>
  );
}

function Thumb() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 7.5h2.5v6H2zM4.5 7.5 7.5 2c1.2 0 1.8.8 1.5 2L8.5 6.5h4c1 0 1.6.8 1.4 1.7l-1 4c-.2.8-.8 1.3-1.6 1.3H4.500" />
    </svg>
  );
}
