import { readFileSync } from "node:fs";

/** An Album object as it is imported. Real ones have more fields. */
export interface CatalogAlbum {
  readonly id: string;
  readonly globalAsin?: string;
  readonly title: string;
  readonly duration?: number;
  readonly url?: string;
  /** 0 to 100; of most albums it is not known. */
  readonly popularity?: number;
  readonly releaseDate?: string;
  readonly market?: string;
  readonly artists?: readonly CatalogArtist[];
  readonly tracks: readonly CatalogTrack[];
  readonly trackCount?: number;
  readonly images?: readonly { readonly url: string; readonly height: number; readonly width: number }[];
}

/** A Track object of an album. */
export interface CatalogTrack {
  readonly id: string;
  readonly title: string;
  readonly isrc?: string;
  /** In seconds. */
  readonly duration?: number;
  readonly url?: string;
  readonly album?: { readonly id: string; readonly title: string; readonly url: string };
  /** 0 to 100; of most tracks it is not known. */
  readonly popularity?: number;
  /** Only where they are not those of the album. */
  readonly artists?: readonly CatalogArtist[];
}

export interface CatalogArtist {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/**
 * How popular some tracks are, by album and title: who only types the title means them, although others play these songs, too. The
 * numbers are invented.
 */
const POPULARITY: Readonly<Record<string, number>> = {
  "B0064UPU4G One More Time": 93,
  "B0064UPU4G Harder, Better, Faster, Stronger": 92,
  "B000002H97 Wherever I May Roam": 84,
  "B000002H97 Nothing Else Matters": 95,
  "B0ZU3OJ9TR Goodbye Yellow Brick Road": 90,
  "B0ZAGJVBA8 The Great Gig in the Sky": 86,
  "B0ZL3F1ZSY Island in the Sun": 91,
};

/**
 * The releases of MusicBrainz, as Album objects, that the emulator begins with. Read as a file: this package imports none of ours,
 * so that all others can use it.
 */
export const realAlbums: readonly CatalogAlbum[] = readFileSync(
  new URL("../../emulator/data/sample-catalog.ndjson", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => {
    const album: Partial<CatalogAlbum> & Pick<CatalogAlbum, "id" | "title"> = JSON.parse(line);
    const popularityOf = ({ title }: CatalogTrack) => POPULARITY[`${album.id} ${title}`];
    const tracks = (album.tracks ?? []).map((track) => {
      const popularity = popularityOf(track);
      return popularity === undefined ? track : { ...track, popularity };
    });
    return { ...album, tracks };
  });
