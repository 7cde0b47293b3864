import type { Playlist } from "@gatefold/client";
import { flattenPlaylists, usePlaylists } from "@gatefold/react";
import { useState } from "react";
import { useCreating } from "./adding.tsx";
import { CoverArt } from "./cover.tsx";
import { ListPage } from "./list-page.tsx";
import { tabStorage } from "./page-storage.ts";
import { playlistFacts } from "./playlist-page.tsx";
import { navigate, playlistHref } from "./route.ts";

/** The orders that the API has, and the newest first without `sortBy`. */
const ORDERS = { NEWEST: "Newest", NAME: "Name", RECENTLY_UPDATED: "Last changed" } as const;

type Order = keyof typeof ORDERS;

/** Where the order is kept for the next visit. */
const ORDER = "album-library.playlist-order";

/** The user's playlists. */
export function PlaylistsPage() {
  const [order, setOrder] = useState(storedOrder);
  const playlists = usePlaylists(
    { limit: 50, ...(order !== "NEWEST" && { sortBy: order }) },
    { select: flattenPlaylists },
  );
  const create = useCreating();
  const startNew = () => create(({ id }) => navigate(playlistHref(id)));
  const choose = (wanted: string) => {
    if (!isOrder(wanted)) return;
    tabStorage.setItem(ORDER, wanted);
    setOrder(wanted);
  };
  return (
    <ListPage
      title="Playlists"
      what={["playlist", "playlists"]}
      list={playlists}
      actions={
        <div className="buttons">
          <label className="sort">
            <span className="unseen">Sort by</span>
            <select value={order} onChange={({ target }) => choose(target.value)}>
              {Object.entries(ORDERS).map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <a className="button" href="#/import">
            Import
          </a>
          <button type="button" className="primary" onClick={startNew}>
            New playlist
          </button>
        </div>
      }
      empty={
        <>
          <h2>You don't have any playlists yet.</h2>
          <p>Create one here, from a file, or from the menu of any track.</p>
          <button type="button" className="primary" onClick={startNew}>
            Create a playlist
          </button>
        </>
      }
    >
      <ul className="albums">
        {playlists.data?.map(
          ({ node }) =>
            node && (
              <li key={node.id}>
                <PlaylistCard playlist={node} />
              </li>
            ),
        )}
      </ul>
    </ListPage>
  );
}

function PlaylistCard({ playlist }: { playlist: Playlist }) {
  const { id, title = id, description } = playlist;
  return (
    <article className="card">
      <a href={playlistHref(id)} data-result>
        <span className="cover">
          <CoverArt seed={id} />
        </span>
        <span className="title">{title}</span>
      </a>
      <span className="artists">{playlistFacts(playlist)}</span>
      {description && <span className="artists">{description}</span>}
    </article>
  );
}

function isOrder(text: string | null): text is Order {
  return text !== null && Object.hasOwn(ORDERS, text);
}

function storedOrder(): Order {
  const stored = tabStorage.getItem(ORDER);
  return isOrder(stored) ? stored : "NEWEST";
}
