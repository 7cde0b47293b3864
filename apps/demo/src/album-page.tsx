import type { Album } from "@gatefold/client";
import { useAlbum, useLibraryAlbum } from "@gatefold/react";
import { Cover } from "./cover.tsx";
import { albumFacts, artistNames, formatDuration } from "./format.ts";
import { Problem } from "./problem.tsx";
import { SaveButton } from "./save-button.tsx";

export function AlbumPage({ id }: { id: string }) {
  const { data: album, error, isPending, refetch } = useAlbum(id);
  if (error) return <Problem title="The album can't be read." error={error} onRetry={() => void refetch()} />;
  if (isPending) return <p role="status">Reading the album…</p>;
  return (
    <article className="album">
      <Head album={album} />
      <Tracks album={album} />
    </article>
  );
}

function Head({ album }: { album: Album }) {
  const { data: saved } = useLibraryAlbum(album.id);
  const title = album.title ?? album.id;
  return (
    <div className="head">
      <Cover album={album} widthPixels={500} />
      <div>
        <h1>{title}</h1>
        <p>{artistNames(album)}</p>
        <p className="facts">{albumFacts(album)}</p>
        <p className="facts">
          <code>{album.id}</code>
        </p>
        <SaveButton id={album.id} title={title} saved={saved} />
      </div>
    </div>
  );
}

function Tracks({ album: { tracks = [] } }: { album: Album }) {
  if (tracks.length === 0) return <p className="empty">The catalog lists no tracks of this album.</p>;
  return (
    <ol className="tracks" aria-label="Tracks">
      {tracks.map(({ id, title, duration }, index) => (
        // An album can hold a track twice.
        <li key={`${index} ${id}`}>
          <div className="track">
            <span>{title ?? id}</span>
            {duration !== undefined && <span className="duration">{formatDuration(duration)}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
