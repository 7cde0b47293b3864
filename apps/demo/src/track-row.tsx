import { formatDuration, type Track } from "@gatefold/client";
import { useLibraryAlbum, useTrack } from "@gatefold/react";
import type { ReactNode } from "react";
import { ArtistLinks } from "./artists.tsx";
import { Cover } from "./cover.tsx";
import { LikeButtons } from "./liking.tsx";
import { albumHref } from "./route.ts";
import { SaveButton } from "./saving.tsx";
import { TrackMenu } from "./track-menu.tsx";

interface Properties {
  readonly track: Track;
  /** On the page of its album: the number there, instead of the album. */
  readonly position?: number;
}

/** A track in a list. Tracks have no page: the title leads to the album. */
export function TrackRow({ track, position }: Properties) {
  return (
    <li className={position === undefined ? "track" : "track numbered"}>
      {position === undefined ? (
        <TrackCells track={track} />
      ) : (
        <TrackCells track={track} first={<span className="position">{position}</span>} isInAlbum />
      )}
    </li>
  );
}

interface CellsProperties {
  readonly track: Track;
  /** Stands in place of the cover. */
  readonly first?: ReactNode;
  /** Whether the page is that of its album. @default false */
  readonly isInAlbum?: boolean;
  /** Stands after the artists, which is cut first where there is no room. */
  readonly note?: string | undefined;
  /** Whether it is listed because the library has it. @default false */
  readonly isSaved?: boolean;
  /** Stands in front of its menu. @default the button that removes it from the library, or saves its album */
  readonly action?: ReactNode;
  /** Items of its menu. */
  readonly items?: ReactNode;
}

/** What a row says of a track. One of which only the id is known is read, together with the others in view. */
export function TrackCells({
  track: known,
  first,
  isInAlbum = false,
  note,
  isSaved = false,
  action,
  items,
}: CellsProperties) {
  const { data: read } = useTrack(known.id, { enabled: known.title === undefined });
  const track = { ...read, ...known };
  const { id, title = id, album, artists, duration, parentalSettings } = track;
  const linked = isInAlbum ? undefined : album;
  return (
    <>
      {first ?? (
        <Cover of={{ id: album?.id ?? id, ...(track.images && { images: track.images }) }} sizePixels={96} />
      )}
      <span className="name">
        {linked ? (
          <a href={albumHref(linked.id)} data-result>
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
        {note && ` · ${note}`}
      </span>
      {linked && (
        <a className="of-album" href={albumHref(linked.id)}>
          {linked.title ?? linked.id}
        </a>
      )}
      <span className="duration">{formatDuration(duration)}</span>
      <span className="actions">
        <LikeButtons track={track} />
        {action}
        {!action && isSaved && <SaveButton kind="track" id={id} title={title} saved />}
        {!action && !isSaved && linked && <SaveAlbum id={linked.id} title={linked.title ?? linked.id} />}
        <TrackMenu track={track} isSaved={isSaved}>
          {items}
        </TrackMenu>
      </span>
    </>
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
