import { useAlbums, useLibraryAlbums } from "@gatefold/react";
import { AlbumCard } from "./album-card.tsx";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";

/** Albums to begin with. The whole page takes two requests: the albums, and which of them are in the library. */
export function DiscoverPage() {
  const albums = useAlbums(DISCOVER_IDS);
  const library = useLibraryAlbums({ albumIds: DISCOVER_IDS });
  const error = albums.error ?? library.error;
  const again = () => [albums, library].filter((read) => read.error).map((read) => read.refetch());
  const saved = library.data && new Set(library.data.pages.flatMap(savedIds));
  return (
    <>
      <div className="page-head">
        <PageHeading text="Discover" />
      </div>
      {error && <Problem title="Albums can't be loaded." error={error} onRetry={again} />}
      <p role="status" className="soft">
        {albums.isPending &&
          !error &&
          (albums.isPaused ? "Albums load when you're back online." : "Loading albums…")}
      </p>
      <ul className="albums">
        {albums.data?.map((album) => (
          <li key={album.id}>
            <AlbumCard album={album} saved={saved?.has(album.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function savedIds({ edges = [] }: { edges?: { node?: { id?: string } }[] }): string[] {
  return edges.flatMap(({ node }) => node?.id ?? []);
}

/** Albums of the sample catalog: the API has no charts. */
export const DISCOVER_IDS: readonly string[] = [
  "B0064UPU4G",
  "B000YIXBVI",
  "B00AGKHEUI",
  "B000002H97",
  "B000003TA4",
  "B0ZAGJVBA8",
  "B00HAA8URS",
  "B00004ZD69",
  "B0ZMKI2WA0",
  "B07QF91KKC",
  "B0Z6Q2P3V5",
  "B00005A8IB",
  "B0ZU3OJ9TR",
  "B000NA77YO",
  "B00004TMIN",
  "B0ZFRVYQQQ",
  "B0Z740DJLI",
  "B0ZMIO9OHN",
];
