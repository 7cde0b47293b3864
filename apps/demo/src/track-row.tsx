import { formatDuration, type Track } from "@gatefold/client";
import { useLibraryAlbum } from "@gatefold/react";
import { ArtistLinks } from "./artists.tsx";
import { Cover } from "./cover.tsx";
import { albumHref } from "./route.ts";
import { SaveButton } from "./saving.tsx";

interface Properties {
  readonly track: Track;
  /** On the page of its album: the number there, instead of the album and what can be done with it. */
  readonly position?: number;
}

/** A track in a list. Tracks have no page: the title leads to the album. */
export function TrackRow({ track, position }: Properties) {
  const { id, title = id, album, artists, duration, parentalSettings } = track;
  const isOfList = position === undefined && album !== undefined;
  return (
    <li className={position === undefined ? "track" : "track numbered"}>
      {position === undefined ? (
        <Cover of={{ id: album?.id ?? id, ...(track.images && { images: track.images }) }} sizePixels={96} />
      ) : (
        <span className="position">{position}</span>
      )}
      <span className="name">
        {isOfList ? (
          <a href={albumHref(album.id)} data-result>
            {title}
          </a>
        ) : (
          <span>{title}</span>
        )}
        {parentalSettings?.hasExplicitLanguage && (
          <abbr className="explicit" title="Explicit">
            E<span className="unseen">xplicit</span>
          </abbr>
        )}
      </span>
      <span className="by-artists">
        <ArtistLinks artists={artists} />
      </span>
      {isOfList && (
        <a className="of-album" href={albumHref(album.id)}>
          {album.title ?? album.id}
        </a>
      )}
      <span className="duration">{formatDuration(duration)}</span>
      {isOfList && <SaveAlbum id={album.id} title={album.title ?? album.id} />}
    </li>
  );
}

function SaveAlbum({ id, title }: { id: string; title: string }) {
  const { data: saved } = useLibraryAlbum(id);
  return <SaveButton id={id} title={title} saved={saved} />;
}

/** The place of rows that are being read. */
export function TrackSkeletons({ count }: { count: number }) {
  return (
    <ul className="tracks" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li key={index} className="track pending">
          <span className="cover" />
          <span className="name">&nbsp;</span>
          <span className="by-artists">&nbsp;</span>
          <span className="of-album">&nbsp;</span>
        </li>
      ))}
    </ul>
  );
}
