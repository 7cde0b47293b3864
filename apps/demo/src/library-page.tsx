import type { LibraryAlbumCollection } from "@gatefold/client";
import { useAlbum, useLibraryAlbums } from "@gatefold/react";
import { memo, useMemo } from "react";
import { AlbumCard } from "./album-card.tsx";
import { AlbumGrid } from "./album-grid.tsx";
import { EmptyLibrary } from "./empty-library.tsx";
import { PageHeading } from "./page-heading.tsx";
import { Problem } from "./problem.tsx";

const PAGE = { limit: 100 };

/** The library, read as it is scrolled. */
export function LibraryPage() {
  const library = useLibraryAlbums(PAGE, {
    // Other devices change it too. A long list is not read again page by page each time that it is looked at.
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
        card={(id, isPassing) => <LibraryCard id={id} isPassing={isPassing} />}
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

/** Entries hold ids only. All cards that come to rest in view together ask for their albums in one request. */
const LibraryCard = memo(function LibraryCard({ id, isPassing }: { id: string; isPassing: boolean }) {
  const { data: album, isPending } = useAlbum(id, { enabled: !isPassing });
  return <AlbumCard album={album ?? { id }} saved isPending={isPending} />;
});

function idsOf({ edges = [] }: LibraryAlbumCollection): string[] {
  return edges.flatMap(({ node }) => node?.id ?? []);
}

function countOf(count: number, hasMore: boolean): string {
  const number = count.toLocaleString("en");
  return hasMore ? `${number} albums so far` : `${number} ${count === 1 ? "album" : "albums"}`;
}
