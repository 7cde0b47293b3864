import type { CatalogTrack } from "./score.ts";
import type { PlaylistFormat } from "./playlist-file.ts";

/** A playlist to write to a file. */
export interface PlaylistToWrite {
  /** The title of the playlist. Formats without a field for it leave it out. */
  readonly title?: string | undefined;
  /** The description of the playlist. Formats without a field for it leave it out. */
  readonly description?: string | undefined;
  /** The tracks, in order. */
  readonly tracks: readonly CatalogTrack[];
}

/** A file to save or to offer as a download. */
export interface WrittenPlaylist {
  /** The content of the file. Save it as UTF-8. */
  readonly text: string;
  /** The name of the file: the playlist's title, without characters that file systems refuse: `Road trip.m3u8`. */
  readonly fileName: string;
  /** The media type, for a download: such as `text/csv`. */
  readonly mimeType: string;
}

/** How a format is written, and what its files are called. */
interface Writer {
  readonly extension: string;
  readonly mimeType: string;
  load(): Promise<(playlist: PlaylistToWrite) => string>;
}

const WRITERS: Readonly<Record<PlaylistFormat, Writer>> = {
  csv: {
    extension: "csv",
    mimeType: "text/csv",
    load: async () => (await import("./formats/csv.ts")).writeCsv,
  },
  m3u: {
    extension: "m3u8",
    mimeType: "audio/x-mpegurl",
    load: async () => (await import("./formats/m3u.ts")).writeM3u,
  },
  xspf: {
    extension: "xspf",
    mimeType: "application/xspf+xml",
    load: async () => (await import("./formats/xspf.ts")).writeXspf,
  },
  jspf: {
    extension: "jspf",
    mimeType: "application/jspf+json",
    load: async () => (await import("./formats/jspf.ts")).writeJspf,
  },
  text: {
    extension: "txt",
    mimeType: "text/plain",
    load: async () => (await import("./formats/text.ts")).writeTextLines,
  },
};

/**
 * Writes a playlist in one of the formats. All but `text` include the id of each track, or a link to it, so that
 * {@link readPlaylist} and {@link findTracks} find the same tracks again. They also include its ISRC if they can, for
 * other services.
 */
export async function writePlaylist(
  playlist: PlaylistToWrite,
  format: PlaylistFormat,
): Promise<WrittenPlaylist> {
  const { extension, mimeType, load } = WRITERS[format];
  const write = await load();
  const name = (playlist.title ?? "").replace(/[\s\p{Cc}<>:"/\\|?*]+/gu, " ").replace(/^[\s.]+|[\s.]+$/g, "");
  return { text: write(playlist), fileName: `${name || "playlist"}.${extension}`, mimeType };
}
