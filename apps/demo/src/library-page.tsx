import type { LibraryAlbumCollection } from "@gatefold/client";
import { useAlbum, useLibraryAlbums } from "@gatefold/react";
import { memo, useMemo } from "react";
import { AlbumCard } from "./album-card.tsx";
import { AlbumGrid } from "./album-grid.tsx";
import { CoverArt } from "./cover.tsx";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";

const PAGE = { limit: 100 };

/** The library. More of it is read as the user scrolls. */
export function LibraryPage() {
  const library = useLibraryAlbums(PAGE, {
    // Other devices change it too. But a long list takes many requests, so it is not read again on every focus.
    refetchOnWindowFocus: ({ state: { data } }) => (data?.pages.length ?? 0) < 4 && "always",
    // Comparing each new page with all that was read before takes longer than drawing it.
    structuralSharing: false,
  });
  const { data, error, fetchNextPage, hasNextPage, isFetching, isPaused, isPending, refetch } = library;
  const ids = useMemo(() => data?.pages.flatMap(idsOf) ?? [], [data]);
  const isEmpty = data !== undefined && ids.length === 0;
  return (
    <section aria-label="Library" aria-busy={isFetching}>
      <div className="page-head">
        <PageHeading text="Library" />
        <p role="status" className="soft">
          {isPending &&
            !error &&
            (isPaused ? "It is read when you are back online." : "Reading the library…")}
          {ids.length > 0 && countOf(ids.length, hasNextPage)}
        </p>
      </div>
      {isEmpty && <EmptyLibrary />}
      <AlbumGrid
        ids={ids}
        isWhole={!hasNextPage}
        onEnd={hasNextPage && !isFetching && !error ? fetchNextPage : undefined}
        card={(id, isScrolling) => <LibraryCard id={id} isScrolling={isScrolling} />}
      />
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

/** Entries only hold ids. Cards that come into view together read their albums in one request. */
const LibraryCard = memo(function LibraryCard({ id, isScrolling }: { id: string; isScrolling: boolean }) {
  const { data: album, isPending } = useAlbum(id, { enabled: !isScrolling });
  return <AlbumCard album={album ?? { id }} saved isPending={isPending} />;
});

function idsOf({ edges = [] }: LibraryAlbumCollection): string[] {
  return edges.flatMap(({ node }) => node?.id ?? []);
}

function countOf(count: number, hasMore: boolean): string {
  const number = count.toLocaleString("en");
  return hasMore ? `${number} albums so far` : `${number} ${count === 1 ? "album" : "albums"}`;
}

/** Shown while nothing is saved yet. */
export function EmptyLibrary() {
  return (
    <div className="empty">
      <div className="fan" aria-hidden="true">
        {["one", "two", "three"].map((seed) => (
          <CoverArt key={seed} seed={seed} />
        ))}
      </div>
      <h2>The library is empty.</h2>
      <p>Albums that you add are kept here.</p>
      <a className="button primary" href="#/discover">
        Discover albums
      </a>
    </div>
  );
}
