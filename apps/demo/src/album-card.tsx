import { type Album, formatArtists } from "@gatefold/client";
import { ArtistLinks } from "./artists.tsx";
import { Cover } from "./cover.tsx";
import { SaveButton } from "./saving.tsx";
import { albumHref } from "./route.ts";

interface Properties {
  readonly album: Album;
  readonly saved: boolean | undefined;
  /** Whether only the id is known yet. */
  readonly isPending?: boolean;
  /** Reads the album again, where only the id is known because reading it failed. */
  readonly onRetry?: (() => void) | undefined;
}

export function AlbumCard({ album, saved, isPending = false, onRetry }: Properties) {
  const title = album.title ?? album.id;
  return (
    <article className={isPending ? "card pending" : "card"} aria-busy={isPending}>
      <a href={albumHref(album.id)} data-result>
        <Cover of={album} sizePixels={360} />
        <span className="title">{title}</span>
      </a>
      {/* The whole text, where it is cut off. */}
      <span className="artists" title={formatArtists(album.artists, "en")}>
        {onRetry ? (
          <button type="button" className="link" onClick={onRetry} aria-label={`Try again: read ${title}`}>
            Try again
          </button>
        ) : (
          <ArtistLinks artists={album.artists} />
        )}
      </span>
      <SaveButton id={album.id} title={title} saved={saved} />
    </article>
  );
}
