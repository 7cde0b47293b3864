import { useLibraryAlbums } from "@gatefold/react";
import { useState } from "react";
import { AddAlbum } from "./add-album.tsx";
import { AlbumDialog } from "./album-dialog.tsx";
import { LibraryPage } from "./library-page.tsx";
import { Problem } from "./problem.tsx";

const PAGE_SIZE = 24;

export function Library() {
  const [openId, setOpenId] = useState<string>();
  return (
    <main>
      <AddAlbum />
      <LibraryList onOpen={setOpenId} />
      {openId !== undefined && <AlbumDialog id={openId} onClose={() => setOpenId(undefined)} />}
    </main>
  );
}

function LibraryList({ onOpen }: { onOpen: (id: string) => void }) {
  const library = useLibraryAlbums({ limit: PAGE_SIZE });
  const { data, error, fetchNextPage, hasNextPage, isFetching, isFetchingNextPage, refetch } = library;
  const pages = (data?.pages ?? []).map(({ edges = [] }) => edges.flatMap(({ node }) => node?.id ?? []));
  const isEmpty = data !== undefined && pages.every((ids) => ids.length === 0);
  return (
    <section aria-label="Library" aria-busy={isFetching}>
      {pages.map((ids, index) => (
        // A page is its place in the list, whatever stands on it.
        <LibraryPage key={index} ids={ids} onOpen={onOpen} />
      ))}
      {error && (
        <Problem
          title="The library can't be read."
          error={error}
          onRetry={() => void (data ? fetchNextPage() : refetch())}
        />
      )}
      {library.isPending && <p role="status">Reading the library…</p>}
      {isEmpty && (
        <p className="empty">
          The library is empty. Add an album by its ID: <code>B0064UPU4G</code>, say.
        </p>
      )}
      {hasNextPage && !error && (
        <button
          type="button"
          className="more"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? "Loading…" : "Load more"}
        </button>
      )}
    </section>
  );
}
