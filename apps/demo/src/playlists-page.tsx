import { flattenPlaylists, usePlaylists } from "@gatefold/react";
import { ListPage } from "./list-page.tsx";
import { playlistHref } from "./route.ts";

/** The user's playlists. */
export function PlaylistsPage() {
  const playlists = usePlaylists({ limit: 50 }, { select: flattenPlaylists });
  return (
    <ListPage
      title="Playlists"
      what={["playlist", "playlists"]}
      list={playlists}
      actions={
        <a className="button" href="#/import">
          Import
        </a>
      }
      empty={<h2>You have no playlist yet.</h2>}
    >
      <ul>
        {playlists.data?.map(
          ({ node }) =>
            node && (
              <li key={node.id}>
                <a href={playlistHref(node.id)}>{node.title ?? node.id}</a>
              </li>
            ),
        )}
      </ul>
    </ListPage>
  );
}
