import type { Album } from "@gatefold/client";
import { useState } from "react";
import { coverUrl, hueOf } from "./format.ts";

/** The picture of an album over one that is drawn here. The title stands beside it, so it has no text. */
export function Cover({ album, widthPixels }: { album: Album; widthPixels: number }) {
  const url = coverUrl(album, widthPixels);
  const [failedUrl, setFailedUrl] = useState<string>();
  return (
    <span className="cover">
      <DrawnCover id={album.id} />
      {url !== undefined && url !== failedUrl && (
        <img src={url} alt="" loading="lazy" decoding="async" onError={() => setFailedUrl(url)} />
      )}
    </span>
  );
}

/** A record in colours of its own. */
function DrawnCover({ id }: { id: string }) {
  const hue = hueOf(id);
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" style={{ background: `hsl(${hue} 45% 32%)` }}>
      <path d="M0 100 100 0v100z" fill={`hsl(${(hue + 40) % 360} 50% 40%)`} />
      {[34, 27, 20].map((radius) => (
        <circle
          key={radius}
          cx="50"
          cy="50"
          r={radius}
          fill="rgb(0 0 0 / 25%)"
          stroke="rgb(255 255 255 / 18%)"
        />
      ))}
      <circle cx="50" cy="50" r="11" fill={`hsl(${(hue + 180) % 360} 60% 70%)`} />
      <circle cx="50" cy="50" r="2" fill="#111" />
    </svg>
  );
}
