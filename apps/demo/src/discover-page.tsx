import { useAlbums, useLibraryAlbums } from "@gatefold/react";
import { AlbumCard } from "./album-card.tsx";
import { DISCOVER_IDS } from "./discover-ids.ts";
import { OpenAlbum } from "./open-album.tsx";
import { Problem } from "./problem.tsx";

/** Two requests for the whole page: the albums, and which of them are in the library. */
export function DiscoverPage() {
  const { data: albums, error, isPending, refetch } = useAlbums(DISCOVER_IDS);
  const library = useLibraryAlbums({ albumIds: DISCOVER_IDS });
  const saved = library.data && new Set(library.data.pages.flatMap(savedIds));
  return (
    <>
      <h1>Discover</h1>
      <OpenAlbum />
      {error && <Problem title="Albums can't be read." error={error} onRetry={() => void refetch()} />}
      {library.error && (
        <Problem
          title="The library can't be read."
          error={library.error}
          onRetry={() => void library.refetch()}
        />
      )}
      {isPending && <p role="status">Reading albums…</p>}
      <ul className="albums">
        {albums?.map((album) => (
          <li key={album.id}>
            <AlbumCard album={album} saved={saved?.has(album.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function savedIds({ edges = [] }: { edges?: { node?: { id?: string } }[] }): string[] {
  return edges.flatMap(({ node }) => node?.id ?? []);
}
