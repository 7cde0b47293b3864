import { flattenLikedTracks, useLikedTracks } from "@gatefold/react";
import { ListPage } from "./list-page.tsx";
import { TrackList } from "./track-list.tsx";

/** The tracks that the user likes, newest like first. */
export function LikesPage() {
  const likes = useLikedTracks({ limit: 100 }, { select: flattenLikedTracks });
  return (
    <ListPage
      title="Likes"
      what={["track", "tracks"]}
      list={likes}
      empty={
        <>
          <h2>You haven't liked any tracks yet.</h2>
          <p>Tracks that you like appear here.</p>
          <a className="button primary" href="#/search">
            Search tracks
          </a>
        </>
      }
    >
      <TrackList label="Liked tracks" list={likes} />
    </ListPage>
  );
}
