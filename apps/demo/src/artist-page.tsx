import type { Artist } from "@gatefold/client";
import {
  flattenArtistTracks,
  flattenSearchAlbums,
  useArtist,
  useArtistTracks,
  useSearchAlbums,
} from "@gatefold/react";
import type { ReactNode } from "react";
import { Portrait } from "./cover.tsx";
import { isUnknown, NotFound } from "./not-found.tsx";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";
import { AlbumCards, CardSkeletons, More, type PagedList, TrackRows } from "./result-lists.tsx";
import { TrackSkeletons } from "./track-row.tsx";

const PAGE_SIZE = 20;

/** An artist, the artist's albums, newest first, and tracks, most popular first. */
export function ArtistPage({ id }: { id: string }) {
  const { data: artist, error, isPending, isPaused, refetch } = useArtist(id);
  if (!artist && isUnknown(error)) return <NotFound what="artist" text={id} />;
  return (
    <article className="artist-page" aria-busy={isPending}>
      <div className="head">
        <Portrait of={artist ?? { id }} sizePixels={500} />
        <div>
          <PageHeading text={isPending ? "Artist" : (artist?.name ?? id)} />
          <p role="status" className="soft">
            {isPending && (isPaused ? "The artist loads when you're back online." : "Loading the artist…")}
          </p>
        </div>
      </div>
      {error && <Problem title="The artist can't be loaded." error={error} onRetry={refetch} />}
      {artist && <Albums artist={artist} />}
      {artist && <Tracks artist={artist} />}
    </article>
  );
}

/** Found by a search, which sorts by release. The list of an artist's albums is by popularity alone. */
function Albums({ artist: { id } }: { artist: Artist }) {
  const albums = useSearchAlbums(
    { query: { artistId: id }, sortBy: "release", limit: PAGE_SIZE },
    { select: flattenSearchAlbums },
  );
  return (
    <PagedSection what="albums" list={albums}>
      {albums.isPending ? (
        <CardSkeletons count={6} />
      ) : (
        <AlbumCards albums={(albums.data ?? []).flatMap(({ node }) => node ?? [])} />
      )}
    </PagedSection>
  );
}

function Tracks({ artist: { id } }: { artist: Artist }) {
  const tracks = useArtistTracks({ id, limit: PAGE_SIZE }, { select: flattenArtistTracks });
  return (
    <PagedSection what="tracks" list={tracks}>
      {tracks.isPending ? (
        <TrackSkeletons count={5} />
      ) : (
        <TrackRows tracks={(tracks.data ?? []).flatMap(({ node }) => node ?? [])} />
      )}
    </PagedSection>
  );
}

interface SectionProperties {
  readonly what: "albums" | "tracks";
  readonly list: PagedHook;
  readonly children: ReactNode;
}

type PagedHook = PagedList &
  Pick<ReturnType<typeof useArtist>, "error" | "isPending" | "refetch"> & {
    readonly isFetchNextPageError: boolean;
  };

function PagedSection({ what, list, children }: SectionProperties) {
  const { data = [], error, isPending, isFetchNextPageError, fetchNextPage, refetch } = list;
  const heading = what === "albums" ? "Albums" : "Tracks";
  return (
    <section aria-labelledby={what} aria-busy={isPending}>
      <div className="section-head">
        <h2 id={what}>{heading}</h2>
      </div>
      {children}
      {!isPending && !error && data.length === 0 && <p className="soft">The catalog lists no {what}.</p>}
      {error && (
        <Problem
          title={`The ${what} can't be loaded.`}
          error={error}
          onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())}
        />
      )}
      <More list={list} what={what} isAutomatic={what === "tracks"} />
    </section>
  );
}
