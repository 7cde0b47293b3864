import type { Album } from "@gatefold/client";

/** Seconds as `5:20` or `1:02:03`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** The names of the artists, as credited; may be empty. */
export function artistNames({ artists = [] }: Pick<Album, "artists">): string {
  return artists
    .map(({ name }) => name)
    .filter((name) => name !== undefined)
    .join(", ");
}

/** An album in one line: year, label, number of tracks, length. */
export function albumFacts({ releaseDate, label, trackCount, duration }: Album): string {
  const year = releaseDate?.slice(0, 4);
  const tracks =
    trackCount === undefined ? undefined : `${trackCount} ${trackCount === 1 ? "track" : "tracks"}`;
  const length = duration === undefined ? undefined : formatDuration(duration);
  return [year, label, tracks, length].filter((fact) => fact !== undefined).join(" · ");
}

/** The smallest cover of at least this width, or else the widest. */
export function coverUrl({ images = [] }: Album, widthPixels: number): string | undefined {
  const sorted = images.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return (sorted.find(({ width = 0 }) => width >= widthPixels) ?? sorted.at(-1))?.url;
}
