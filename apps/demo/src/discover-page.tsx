import { useAlbums, useLibraryAlbums } from "@gatefold/react";
import { AlbumCard } from "./album-card.tsx";
import { DISCOVER_IDS } from "./discover-ids.ts";
import { OpenAlbum } from "./open-album.tsx";
import { PageHeading } from "./page-heading.tsx";
import { Problem } from "./problem.tsx";

/** Two requests for the whole page: the albums, and which of them are in the library. */
export function DiscoverPage() {
  const albums = useAlbums(DISCOVER_IDS);
  const library = useLibraryAlbums({ albumIds: DISCOVER_IDS });
  const error = albums.error ?? library.error;
  const again = () => [albums, library].filter((read) => read.error).map((read) => read.refetch());
  const saved = library.data && new Set(library.data.pages.flatMap(savedIds));
  return (
    <>
      <div className="page-head">
        <PageHeading text="Discover" />
        <OpenAlbum />
      </div>
      {error && <Problem title="Albums can't be read." error={error} onRetry={again} />}
      <p role="status" className="soft">
        {albums.isPending &&
          !error &&
          (albums.isPaused ? "Albums are read when you are back online." : "Reading albums…")}
      </p>
      <ul className="albums">
        {albums.data?.map((album) => (
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
