import type { Album } from "@gatefold/client";
import { useAlbum } from "@gatefold/react";
import { useEffect, useRef } from "react";
import { Cover } from "./cover.tsx";
import { albumFacts, artistNames, formatDuration } from "./format.ts";
import { Problem } from "./problem.tsx";

export function AlbumDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: album, error, isPending, refetch } = useAlbum(id);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-label={album?.title ?? id} onClose={onClose}>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
      {isPending && <p role="status">Reading the album…</p>}
      {error && <Problem title="The album can't be read." error={error} onRetry={() => void refetch()} />}
      {album && <AlbumDetails album={album} />}
    </dialog>
  );
}

function AlbumDetails({ album }: { album: Album }) {
  return (
    <article>
      <div className="head">
        <Cover album={album} widthPixels={500} />
        <div>
          <h2>{album.title ?? album.id}</h2>
          <p>{artistNames(album)}</p>
          <p className="facts">{albumFacts(album)}</p>
          <p className="facts">
            <code>{album.id}</code>
          </p>
        </div>
      </div>
      <ol className="tracks">
        {album.tracks?.map(({ id, title, duration }, index) => (
          // An album can hold a track twice.
          <li key={`${index} ${id}`}>
            <div className="track">
              <span>{title ?? id}</span>
              {duration !== undefined && <span className="duration">{formatDuration(duration)}</span>}
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
