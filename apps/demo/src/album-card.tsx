import type { Album } from "@gatefold/client";
import { Cover } from "./cover.tsx";
import { artistNames } from "./format.ts";

interface Properties {
  readonly album: Album;
  readonly isRemoving: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

export function AlbumCard({ album, isRemoving, onOpen, onRemove }: Properties) {
  const title = album.title ?? album.id;
  return (
    <li className="card">
      <button type="button" className="open" onClick={onOpen}>
        <Cover album={album} widthPixels={360} />
        <span className="title">{title}</span>
        <span className="artists">{artistNames(album)}</span>
      </button>
      <button
        type="button"
        className="remove"
        disabled={isRemoving}
        aria-label={`Remove ${title}`}
        onClick={onRemove}
      >
        {isRemoving ? "Removing…" : "Remove"}
      </button>
    </li>
  );
}
