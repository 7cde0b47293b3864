import { flattenFollowedArtists, useFollowedArtists } from "@gatefold/react";
import { ListPage } from "./list-page.tsx";
import { ArtistCards } from "./result-lists.tsx";

/** The artists that the user follows. */
export function FollowedArtistsPage() {
  const artists = useFollowedArtists({ limit: 50 }, { select: flattenFollowedArtists });
  return (
    <ListPage
      title="Followed artists"
      what={["artist", "artists"]}
      list={artists}
      empty={
        <>
          <h2>You don't follow any artists yet.</h2>
          <p>The API can't follow artists. Artists that you follow in Amazon Music appear here.</p>
        </>
      }
    >
      <ArtistCards artists={(artists.data ?? []).flatMap(({ node }) => node ?? [])} />
    </ListPage>
  );
}
