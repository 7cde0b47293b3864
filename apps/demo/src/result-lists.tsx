import type { Album, Artist, Track } from "@gatefold/client";
import { useLibraryAlbum } from "@gatefold/react";
import { type ReactNode, useEffect, useRef } from "react";
import { AlbumCard } from "./album-card.tsx";
import { ArtistCard } from "./artists.tsx";
import { type Kind, searchHref } from "./route.ts";
import { TrackRow } from "./track-row.tsx";

/** A list that is read page by page. */
export interface PagedList<Entry = unknown> {
  readonly data: readonly Entry[] | undefined;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isPlaceholderData: boolean;
  readonly fetchNextPage: () => unknown;
}

/** The first hits of each kind are shown where all kinds are. */
const SOME: Readonly<Record<Kind, number>> = { tracks: 5, albums: 6, artists: 6 };
const NAMES: Readonly<Record<Kind, string>> = { tracks: "Tracks", albums: "Albums", artists: "Artists" };

interface Properties<Entry> {
  readonly kind: Kind;
  readonly text: string;
  readonly only: Kind | undefined;
  readonly list: PagedList<Entry>;
  readonly children: (entries: readonly Entry[]) => ReactNode;
}

/** The first hits of a kind with a link to all, or all of them page by page. Nothing where nothing was found. */
export function ResultList<Entry>({ kind, text, only, list, children }: Properties<Entry>) {
  const { data = [], hasNextPage } = list;
  if (data.length === 0) return null;
  if (only === kind)
    return (
      <>
        {children(data)}
        <More list={list} what={kind} isAutomatic />
      </>
    );
  const count = SOME[kind];
  return (
    <section className={`found-${kind}`} aria-labelledby={`found-${kind}`}>
      <div className="section-head">
        <h2 id={`found-${kind}`}>{NAMES[kind]}</h2>
        {(hasNextPage || data.length > count) && <a href={searchHref(text, kind)}>All {kind}</a>}
      </div>
      {children(data.slice(0, count))}
    </section>
  );
}

/** Reads the next page when it is pressed, or with `isAutomatic` also when it comes into view. */
export function More({
  list,
  what,
  isAutomatic = false,
}: {
  list: PagedList;
  what: string;
  isAutomatic?: boolean;
}) {
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = list;
  const button = useRef<HTMLButtonElement>(null);
  const isReady = hasNextPage && !isFetchingNextPage && !isPlaceholderData && !error;
  useEffect(() => {
    if (!isAutomatic || !isReady || !button.current) return undefined;
    // A busy page reports several changes at once, and the last of them is how it is now.
    const observer = new IntersectionObserver(
      (changes) => changes.at(-1)?.isIntersecting && fetchNextPage(),
      {
        rootMargin: "600px",
      },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
    // Also for new data: a button that stays in view is not observed again.
  }, [isAutomatic, isReady, fetchNextPage, data]);
  if (!hasNextPage) return null;
  return (
    <button
      type="button"
      className="more"
      ref={button}
      aria-disabled={!isReady}
      onClick={() => isReady && fetchNextPage()}
    >
      {isFetchingNextPage ? `Loading more ${what}…` : `More ${what}`}
    </button>
  );
}

export function TrackRows({ tracks }: { tracks: readonly Track[] }) {
  return (
    <ul className="tracks">
      {tracks.map((track) => (
        <TrackRow key={track.id} track={track} />
      ))}
    </ul>
  );
}

export function AlbumCards({ albums }: { albums: readonly Album[] }) {
  return (
    <ul className="albums">
      {albums.map((album) => (
        <li key={album.id}>
          <FoundAlbum album={album} />
        </li>
      ))}
    </ul>
  );
}

/** All cards that come together ask in one request whether their albums are saved. */
function FoundAlbum({ album }: { album: Album }) {
  const { data: saved } = useLibraryAlbum(album.id);
  return <AlbumCard album={album} saved={saved} />;
}

export function ArtistCards({ artists }: { artists: readonly Artist[] }) {
  return (
    <ul className="albums">
      {artists.map((artist) => (
        <li key={artist.id}>
          <ArtistCard artist={artist} />
        </li>
      ))}
    </ul>
  );
}

/** The place of cards that are being read. */
export function CardSkeletons({ count }: { count: number }) {
  return (
    <ul className="albums" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li key={index} className="card pending">
          <span className="cover" />
          <span className="title" />
          <span className="artists" />
        </li>
      ))}
    </ul>
  );
}
