import { formatDuration, type Track } from "@gatefold/client";
import { useTrack } from "@gatefold/react";
import { ArtistLinks } from "./artists.tsx";
import { Cover } from "./cover.tsx";
import { albumHref } from "./route.ts";
import { SaveButton } from "./saving.tsx";

/** A row of the library's tracks. One that was added just now has its id alone, and is read. */
export function LibraryTrack({ id, known }: { id: string; known: Track | undefined }) {
  const { data: track = known ?? { id } } = useTrack(known ? undefined : id);
  const { title = id, album, artists, duration, images } = track;
  return (
    <>
      <Cover of={{ id: album?.id ?? id, ...(images && { images }) }} sizePixels={96} />
      <span className="name">{album ? <a href={albumHref(album.id)}>{title}</a> : <span>{title}</span>}</span>
      <span className="by-artists">
        <ArtistLinks artists={artists} />
      </span>
      {album && (
        <a className="of-album" href={albumHref(album.id)}>
          {album.title ?? album.id}
        </a>
      )}
      <span className="duration">{formatDuration(duration)}</span>
      <SaveButton kind="track" id={id} title={title} saved />
    </>
  );
}
