import type { Album } from "@gatefold/client";
import { useState } from "react";
import { coverUrl } from "./format.ts";

/** The picture of an album, or its initial where there is none. The title stands beside it, so it has no text. */
export function Cover({ album, widthPixels }: { album: Album; widthPixels: number }) {
  const url = coverUrl(album, widthPixels);
  const [failedUrl, setFailedUrl] = useState<string>();
  if (url === undefined || url === failedUrl) {
    return (
      <span className="cover" aria-hidden="true">
        {[...(album.title ?? "?")][0]}
      </span>
    );
  }
  return <img className="cover" src={url} alt="" loading="lazy" onError={() => setFailedUrl(url)} />;
}
