import { useAlbum, useLibraryAlbums } from "@gatefold/react";
import { AlbumCard } from "./album-card.tsx";
import { AlbumGrid } from "./album-grid.tsx";
import { Problem } from "./problem.tsx";

/** The library, read as it is scrolled. Others may change it too, so it is read again when the page is looked at. */
export function LibraryPage() {
  const library = useLibraryAlbums({ limit: 100 }, { refetchOnWindowFocus: "always" });
  const { data, error, fetchNextPage, hasNextPage, isFetching, isPending, refetch } = library;
  const ids = data?.pages.flatMap(({ edges = [] }) => edges.flatMap(({ node }) => node?.id ?? [])) ?? [];
  const more = () => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  };
  return (
    <section aria-label="Library" aria-busy={isFetching}>
      <h1>Library</h1>
      {isPending && !error && <p role="status">Reading the library…</p>}
      {data && ids.length === 0 && (
        <p className="empty">
          The library is empty. <a href="#/discover">Discover albums</a> to add.
        </p>
      )}
      <AlbumGrid ids={ids} isWhole={!hasNextPage} onEnd={more} card={(id) => <LibraryCard id={id} />} />
      {error && (
        <Problem
          title="The library can't be read."
          error={error}
          onRetry={() => void (data ? fetchNextPage() : refetch())}
        />
      )}
    </section>
  );
}

/** Entries hold ids only. All cards that come into view together ask for their albums in one request. */
function LibraryCard({ id }: { id: string }) {
  const { data: album, isPending } = useAlbum(id);
  return <AlbumCard album={album ?? { id }} saved isPending={isPending} />;
}
