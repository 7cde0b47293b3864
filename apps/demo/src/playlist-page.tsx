import { entryIdOf } from "@gatefold/client";
import { flattenPlaylistTracks, usePlaylist, usePlaylistTracks } from "@gatefold/react";
import { isUnknown, NotFound } from "./not-found.tsx";
import { ListPage } from "./list-page.tsx";
import { TrackRow } from "./track-row.tsx";

/** A playlist, with its tracks page by page. */
export function PlaylistPage({ id }: { id: string }) {
  const { data: playlist, error } = usePlaylist(id);
  const tracks = usePlaylistTracks({ id, limit: 100 }, { select: flattenPlaylistTracks });
  if (!playlist && isUnknown(error)) return <NotFound what="playlist" text="" />;
  return (
    <ListPage
      title={playlist?.title ?? "Playlist"}
      what={["track", "tracks"]}
      list={tracks}
      empty={<h2>This playlist has no tracks.</h2>}
    >
      <ul className="tracks">
        {tracks.data?.map((edge) => edge.node && <TrackRow key={entryIdOf(edge)} track={edge.node} />)}
      </ul>
    </ListPage>
  );
}
