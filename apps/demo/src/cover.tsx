import type { Album } from "@gatefold/client";
import { useState } from "react";
import { artOf } from "./cover-art.ts";
import { coverUrl } from "./format.ts";

/** The picture of an album over one that is drawn here. The title stands beside it, so it has no text. */
export function Cover({ album, widthPixels }: { album: Album; widthPixels: number }) {
  const url = coverUrl(album, widthPixels);
  const [failedUrl, setFailedUrl] = useState<string>();
  return (
    <span className="cover">
      <CoverArt seed={album.id} />
      {url !== undefined && url !== failedUrl && (
        <img src={url} alt="" loading="lazy" decoding="async" onError={() => setFailedUrl(url)} />
      )}
    </span>
  );
}

/** What stands in for a picture: drawn here, and each album's own. */
export function CoverArt({ seed }: { seed: string }) {
  const { ground, tiles } = artOf(seed);
  return (
    <svg viewBox="0 0 3 3" aria-hidden="true" style={{ background: ground }}>
      {tiles.map(({ x, y, path, color }) => (
        // The stroke closes the seam between two tiles of a color.
        <path
          key={`${x}${y}`}
          d={path}
          fill={color}
          stroke={color}
          strokeWidth="0.012"
          transform={`translate(${x} ${y})`}
        />
      ))}
    </svg>
  );
}
