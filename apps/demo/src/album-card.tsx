import type { Album } from "@gatefold/client";
import { Cover } from "./cover.tsx";
import { artistNames } from "./format.ts";
import { SaveButton } from "./saving.tsx";
import { albumHref } from "./route.ts";

interface Properties {
  readonly album: Album;
  readonly saved: boolean | undefined;
  /** Whether only the id is known yet. */
  readonly isPending?: boolean;
}

export function AlbumCard({ album, saved, isPending = false }: Properties) {
  const title = album.title ?? album.id;
  return (
    <article className={isPending ? "card pending" : "card"} aria-busy={isPending}>
      <a href={albumHref(album.id)}>
        <Cover album={album} widthPixels={360} />
        <span className="title">{title}</span>
        <span className="artists">{artistNames(album)}</span>
      </a>
      <SaveButton id={album.id} title={title} saved={saved} />
    </article>
  );
}
