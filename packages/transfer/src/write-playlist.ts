import type { CatalogTrack } from "./score.ts";
import type { PlaylistFormat } from "./playlist-file.ts";

/** A playlist to write into a file. */
export interface PlaylistToWrite {
  /** The title of the playlist. Files without a place for it leave it out. */
  readonly title?: string | undefined;
  /** The description of the playlist. Files without a place for it leave it out. */
  readonly description?: string | undefined;
  /** The tracks, in order. */
  readonly tracks: readonly CatalogTrack[];
}

/** A file to save or to offer as a download. */
export interface WrittenPlaylist {
  /** In UTF-8 when it is saved. */
  readonly text: string;
  /** Made of the playlist's title, without what file systems refuse: `Road trip.m3u8`. */
  readonly fileName: string;
  /** The media type, for a download: `text/csv` and the like. */
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
 * Writes a playlist in one of the formats. All but `text` have the id of each track, or a link to it, so that
 * {@link readPlaylist} and {@link findTracks} give the same tracks again; and its ISRC where they can, for other services.
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
