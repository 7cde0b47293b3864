import type { Album, Track } from "@gatefold/client";
import {
  flattenLibraryAlbums,
  flattenLibraryTracks,
  useAlbum,
  useLibraryAlbums,
  useLibraryTracks,
} from "@gatefold/react";
import { skipToken } from "@tanstack/react-query";
import { memo, type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { AlbumCard } from "./album-card.tsx";
import { AlbumGrid, type ShowItem } from "./album-grid.tsx";
import { CoverArt } from "./cover.tsx";
import { filterItems, type LibraryItem, letterPositions, sortItems } from "./library-order.ts";
import { LetterBar, LibraryTools, useView, type View } from "./library-tools.tsx";
import type { PagedHook } from "./list-page.tsx";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";
import { TrackCells } from "./track-row.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

const PAGE = { limit: 100 };
const DETAILED = { ...PAGE, details: true };

/** How all of its lists are read. */
const READING = {
  // Other devices change it too. But a long list takes many requests, so it is not read again on every focus.
  refetchOnWindowFocus: ({ state: { data } }: ReadState) => (data?.pages.length ?? 0) < 4 && "always",
  // Comparing each new page with all that was read before takes longer than drawing it.
  structuralSharing: false,
} as const;

interface ReadState {
  readonly state: { readonly data?: { readonly pages: readonly unknown[] } | undefined };
}

/** The library: albums or tracks. */
export function LibraryPage({ of }: { of: "albums" | "tracks" }) {
  return of === "albums" ? <Albums /> : <Tracks />;
}

/**
 * The albums. In the order in which they were added, more is read as the user scrolls, first without details. To filter or to order
 * them, all of the library is read with its details.
 */
function Albums() {
  const [view, setView] = useView("albums");
  const needsAll = isArranged(view);
  const added = useLibraryAlbums(needsAll ? skipToken : PAGE, { ...READING, select: flattenLibraryAlbums });
  const whole = useLibraryAlbums(needsAll ? DETAILED : skipToken, {
    ...READING,
    select: flattenLibraryAlbums,
  });
  const list = needsAll ? whole : added;
  const items = useMemo(
    () => (list.data ?? []).flatMap(({ node, album }) => (node?.id ? { id: node.id, details: album } : [])),
    [list.data],
  );
  return (
    <Library of="albums" list={list} items={items} view={view} onView={setView}>
      {({ ids, details, isWhole, onEnd, ref }) => (
        <AlbumGrid
          ref={ref}
          ids={ids}
          isWhole={isWhole}
          onEnd={onEnd}
          card={(id, isScrolling) => (
            <LibraryCard id={id} known={details.get(id)} isScrolling={isScrolling} />
          )}
        />
      )}
    </Library>
  );
}

/** Entries only hold ids. Cards that come into view together read their albums in one request. */
const LibraryCard = memo(function LibraryCard(properties: {
  id: string;
  known: Album | undefined;
  isScrolling: boolean;
}) {
  const { id, known, isScrolling } = properties;
  const options = { enabled: !isScrolling && !known };
  const { data: album = known, isPending, isError, refetch } = useAlbum(id, options);
  return (
    <AlbumCard
      album={album ?? { id }}
      saved
      isPending={isPending && !known}
      onRetry={isError && !album ? () => void refetch() : undefined}
    />
  );
});

/** The tracks, read as the albums are. */
function Tracks() {
  const [view, setView] = useView("tracks");
  const list = useLibraryTracks(DETAILED, { ...READING, select: flattenLibraryTracks });
  const items = useMemo(
    () => (list.data ?? []).flatMap(({ node, track }) => (node?.id ? { id: node.id, details: track } : [])),
    [list.data],
  );
  return (
    <Library of="tracks" list={list} items={items} view={view} onView={setView}>
      {({ ids, details, isWhole, onEnd, ref }) => (
        <VirtualRows label="Tracks" ref={ref} keys={ids} isWhole={isWhole} onEnd={onEnd}>
          {(index) => {
            const id = ids[index];
            return id && <TrackCells track={details.get(id) ?? { id }} isSaved />;
          }}
        </VirtualRows>
      )}
    </Library>
  );
}

/** Whether something else is shown than the beginning of the library as it comes. */
function isArranged({ text, sort }: View): boolean {
  return text.trim() !== "" || sort !== "added";
}

/** What is shown of the library, in its order. */
interface Shown<Details> {
  readonly ids: readonly string[];
  readonly details: ReadonlyMap<string, Details | undefined>;
  readonly isWhole: boolean;
  readonly onEnd: (() => unknown) | undefined;
  readonly ref: { current: ShowItem | null };
}

interface Properties<Details extends Album | Track> {
  readonly of: "albums" | "tracks";
  readonly list: PagedHook;
  readonly items: readonly (LibraryItem & { readonly details: Details | undefined })[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly children: (shown: Shown<Details>) => ReactNode;
}

/** The frame of both tabs: filter, order, letters, and what there is to say of the list. */
function Library<Details extends Album | Track>(properties: Properties<Details>) {
  const { of, list, items, view, onView, children } = properties;
  const { data, error, fetchNextPage, hasNextPage, isFetching, isFetchNextPageError, refetch } = list;
  const needsAll = isArranged(view);
  const canRead = hasNextPage && !isFetching && !error;
  useEffect(() => {
    if (needsAll && canRead) fetchNextPage();
  }, [needsAll, canRead, fetchNextPage]);
  // Typing goes before ordering thousands of albums again.
  const [all, { text, sort }] = [useDeferredValue(items), useDeferredValue(view)];
  const shown = useMemo(() => sortItems(filterItems(all, text), sort), [all, text, sort]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const details = useMemo(() => new Map(all.map((item) => [item.id, item.details])), [all]);
  const letters = useMemo(
    () => (sort === "title" || sort === "artist" ? letterPositions(shown, sort) : undefined),
    [shown, sort],
  );
  const ref = useRef<ShowItem>(null);
  const isEmpty = data?.length === 0 && !hasNextPage;
  return (
    <section aria-label="Library" aria-busy={isFetching}>
      <div className="page-head">
        <PageHeading text="Library" />
        <LibraryStatus of={of} list={list} found={ids.length} needsAll={needsAll} />
      </div>
      <LibraryTools of={of} view={view} onView={onView} />
      {isEmpty && <EmptyLibrary of={of} />}
      {!isEmpty && ids.length === 0 && text.trim() !== "" && !hasNextPage && data && (
        <p className="soft">
          Nothing in your library fits <bdi>“{text.trim()}”</bdi>.
        </p>
      )}
      {letters && ids.length > 0 && (
        <LetterBar positions={letters} onJump={(index) => ref.current?.(index)} />
      )}
      {children({
        ids,
        details,
        // The last page may have come while the items are still those before it.
        isWhole: !hasNextPage && all === items,
        onEnd: canRead && !needsAll ? fetchNextPage : undefined,
        ref,
      })}
      {error && (
        <Problem
          title="The library can't be loaded."
          error={error}
          onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())}
        />
      )}
    </section>
  );
}

interface StatusProperties {
  readonly of: "albums" | "tracks";
  readonly list: PagedHook;
  /** How many are shown. */
  readonly found: number;
  readonly needsAll: boolean;
}

/** How much there is, and whether all of it was read. */
function LibraryStatus({ of, list, found, needsAll }: StatusProperties) {
  const { data, error, hasNextPage, isPaused, isPending } = list;
  const read = data?.length ?? 0;
  return (
    <p role="status" className="soft">
      {isPending &&
        !error &&
        (isPaused ? "Your library loads when you're back online." : "Loading your library…")}
      {read > 0 && !needsAll && countOf(read, of, hasNextPage)}
      {read > 0 && needsAll && hasNextPage && (
        <>
          {isPaused ? "Offline, not all loaded yet: " : "Loading everything: "}
          {found.toLocaleString("en")} of {countOf(read, of, true)}
        </>
      )}
      {read > 0 &&
        needsAll &&
        !hasNextPage &&
        (found === read
          ? countOf(read, of, false)
          : `${found.toLocaleString("en")} of ${countOf(read, of, false)}`)}
    </p>
  );
}

function countOf(count: number, of: "albums" | "tracks", hasMore: boolean): string {
  const number = count.toLocaleString("en");
  return hasMore ? `${number} ${of} so far` : `${number} ${count === 1 ? of.slice(0, -1) : of}`;
}

/** Shown while nothing is saved yet. */
export function EmptyLibrary({ of = "albums" }: { of?: "albums" | "tracks" }) {
  return (
    <div className="empty">
      <div className="fan" aria-hidden="true">
        {["one", "two", "three"].map((seed) => (
          <CoverArt key={seed} seed={seed} />
        ))}
      </div>
      {of === "albums" ? (
        <>
          <h2>The library is empty.</h2>
          <p>Albums that you add appear here.</p>
        </>
      ) : (
        <>
          <h2>There are no tracks in your library.</h2>
          <p>Tracks that you add appear here.</p>
        </>
      )}
      <a className="button primary" href={of === "albums" ? "#/discover" : "#/search"}>
        {of === "albums" ? "Discover albums" : "Search tracks"}
      </a>
    </div>
  );
}
