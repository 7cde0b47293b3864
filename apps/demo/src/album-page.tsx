import { type Album, formatDuration } from "@gatefold/client";
import { useAlbum, useLibraryAlbum } from "@gatefold/react";
import { PlaylistItems } from "./adding.tsx";
import { ArtistLinks } from "./artists.tsx";
import { Cover } from "./cover.tsx";
import { MenuButton } from "./menu.tsx";
import { isUnknown, NotFound } from "./not-found.tsx";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";
import { SaveButton } from "./saving.tsx";
import { TrackRow } from "./track-row.tsx";

export function AlbumPage({ id }: { id: string }) {
  const { data: album, error, isPending, isPaused, refetch } = useAlbum(id);
  const pendingText = isPaused ? "The album loads when you're back online." : "Loading the album…";
  if (!album && isUnknown(error)) return <NotFound what="album" text={id} />;
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
      {error && <Problem title="The album can't be loaded." error={error} onRetry={refetch} />}
      {album && <TrackList album={album} />}
    </article>
  );
}

function Head({ album, isPending }: { album: Album; isPending: boolean }) {
  const { data: saved } = useLibraryAlbum(album.id);
  const title = album.title ?? album.id;
  return (
    <div className="head">
      <Cover of={album} sizePixels={500} />
      <div>
        <PageHeading text={isPending ? "Album" : title} />
        <p className="by">
          <ArtistLinks artists={album.artists} />
        </p>
        <p className="soft">{albumFacts(album)}</p>
        <p className="soft">
          <code>{album.id}</code>
        </p>
        <div className="buttons">
          <SaveButton id={album.id} title={title} saved={saved} hasText />
          <MenuButton label={`Add to playlist: ${title}`} face="Add to playlist">
            <PlaylistItems tracks={album.tracks ?? []} what={title} />
          </MenuButton>
        </div>
      </div>
    </div>
  );
}

/** An album in one line: year, label, number of tracks, length. */
export function albumFacts({ releaseDate, label, trackCount, duration }: Album): string {
  const tracks = trackCount && `${trackCount} ${trackCount === 1 ? "track" : "tracks"}`;
  const facts = [releaseDate?.slice(0, 4), label, tracks, formatDuration(duration)];
  return facts.filter(Boolean).join(" · ");
}

/** The tracks that the catalog lists; there may be more. */
function TrackList({ album }: { album: Album }) {
  const { tracks = [], trackCount = tracks.length } = album;
  if (tracks.length === 0) return <p className="soft">The catalog lists no tracks of this album.</p>;
  return (
    <>
      <ol className="tracks" aria-label="Tracks">
        {tracks.map((track, index) => (
          // An album can hold a track twice.
          <TrackRow
            key={`${index} ${track.id}`}
            track={{ ...(album.artists && { artists: album.artists }), ...track }}
            position={index + 1}
          />
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
