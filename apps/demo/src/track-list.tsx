import type { Album } from "@gatefold/client";
import { formatDuration } from "./format.ts";

/** The tracks that the catalog lists, which need not be all. */
export function TrackList({ album: { tracks = [], trackCount = tracks.length } }: { album: Album }) {
  if (tracks.length === 0) return <p className="soft">The catalog lists no tracks of this album.</p>;
  return (
    <>
      <ol className="tracks" aria-label="Tracks">
        {tracks.map(({ id, title, duration }, index) => (
          // An album can hold a track twice.
          <li key={`${index} ${id}`}>
            <span>{title ?? id}</span>
            {duration !== undefined && <span className="duration">{formatDuration(duration)}</span>}
          </li>
        ))}
      </ol>
      {tracks.length < trackCount && (
        <p className="soft">
          The catalog lists {tracks.length} of {trackCount} tracks.
        </p>
      )}
    </>
  );
}
