import { catalogId } from "./artists.ts";
import type { CatalogAlbum, CatalogArtist, CatalogTrack } from "./real-albums.ts";

/** How many tracks an album has, but for the real ones. */
export const TRACKS = 10;
/** A song on the album that it was recorded for. */
export interface Recording {
  /** Without the version. */
  readonly title: string;
  readonly version: string;
  readonly artists: readonly CatalogArtist[];
  readonly isrc: string | undefined;
  readonly duration: number;
}

/** What an Album object is made of. */
export interface AlbumParts {
  /** The position in the catalog, which the ids are made of. */
  readonly index: number;
  readonly title: string;
  readonly releaseDate: string;
  readonly artists: readonly CatalogArtist[];
  readonly popularity: number | undefined;
  readonly songs: readonly Recording[];
}

/** The Album object of a position in the catalog, with what all albums of the API have. */
export function albumOf({ index, title, releaseDate, artists, popularity, songs }: AlbumParts): CatalogAlbum {
  const id = catalogId("B0V", index);
  const url = `https://music.amazon.com/albums/${id}`;
  const reference = { id, title, url };
  const ids = idsOf(artists);
  const tracks = songs.map((song, position): CatalogTrack => {
    const isOwn = song.artists === artists || idsOf(song.artists) === ids;
    return {
      id: catalogId("B0T", index * TRACKS + position),
      title: song.title + song.version,
      ...(song.isrc !== undefined && { isrc: song.isrc }),
      duration: song.duration,
      url,
      album: reference,
      ...(popularity !== undefined && { popularity: Math.max(0, popularity - position * 3) }),
      ...(!isOwn && { artists: song.artists.map(withUrl) }),
    };
  });
  return {
    id,
    globalAsin: id,
    title,
    duration: songs.reduce((sum, song) => sum + song.duration, 0),
    url,
    releaseDate,
    market: "US",
    ...(popularity !== undefined && { popularity }),
    artists: artists.map(withUrl),
    tracks,
    trackCount: TRACKS,
    images: [250, 500].map((size) => ({
      url: `https://images.example/${id}/${size}.jpg`,
      height: size,
      width: size,
    })),
  };
}

function idsOf(artists: readonly CatalogArtist[]): string {
  return artists.map(({ id }) => id).join();
}

function withUrl({ id, name }: CatalogArtist): CatalogArtist {
  return { id, name, url: `https://music.amazon.com/artists/${id}` };
}
