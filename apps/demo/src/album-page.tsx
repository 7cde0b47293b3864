import type { Album } from "@gatefold/client";
import { useAlbum, useLibraryAlbum } from "@gatefold/react";
import { Cover } from "./cover.tsx";
import { albumFacts, artistNames, formatDuration } from "./format.ts";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";
import { SaveButton } from "./saving.tsx";

export function AlbumPage({ id }: { id: string }) {
  const { data: album, error, isPending, isPaused, refetch } = useAlbum(id);
  const pendingText = isPaused ? "The album is read when you are back online." : "Reading the album…";
  return (
    <article className="album" aria-busy={isPending}>
      {error && !album ? (
        <PageHeading text="Album" />
      ) : (
        <Head album={album ?? { id }} isPending={isPending} />
      )}
      <p role="status" className="soft">
        {isPending && pendingText}
      </p>
      {error && (
        <Problem
          title="The album can't be read."
          error={error}
          onRetry={error.status === 404 ? undefined : refetch}
        />
      )}
      {album && <TrackList album={album} />}
    </article>
  );
}

function Head({ album, isPending }: { album: Album; isPending: boolean }) {
  const { data: saved } = useLibraryAlbum(album.id);
  const title = album.title ?? album.id;
  return (
    <div className="head">
      <Cover album={album} widthPixels={500} />
      <div>
        <PageHeading text={isPending ? "Album" : title} />
        <p className="by">{artistNames(album)}</p>
        <p className="soft">{albumFacts(album)}</p>
        <p className="soft">
          <code>{album.id}</code>
        </p>
        <SaveButton id={album.id} title={title} saved={saved} hasText />
      </div>
    </div>
  );
}

/** The tracks that the catalog lists; there may be more. */
export function TrackList({ album: { tracks = [], trackCount = tracks.length } }: { album: Album }) {
  if (tracks.length === 0) return <p className="soft">The catalog lists no tracks of this album.</p>;
  return (
    <>
      <ol className="tracks" aria-label="Tracks">
        {tracks.map(({ id, title, duration }, index) => (
          // An album can hold a track twice.
          <li key={`${index} ${id}`}>
            <span>{title ?? id}</span>
            {duration !== undefined && <span className="duration">{formatDuration(duration)}</span>}
          </li>
        ))}
      </ol>
      {tracks.length < trackCount && (
        <p className="soft">
          The catalog lists {tracks.length} of {trackCount} tracks.
        </p>
      )}
    </>
  );
}
