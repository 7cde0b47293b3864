import { useAlbums, useRemoveLibraryAlbum } from "@gatefold/react";
import { AlbumCard } from "./album-card.tsx";
import { Problem } from "./problem.tsx";

interface Properties {
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** Entries hold ids only; one more request gets the albums of the whole page. */
export function LibraryPage({ ids, onOpen }: Properties) {
  const albums = useAlbums(ids, { enabled: ids.length > 0 });
  const remove = useRemoveLibraryAlbum();
  const byId = new Map(albums.data?.map((album) => [album.id, album]));
  return (
    <>
      {albums.error && (
        <Problem title="Albums can't be read." error={albums.error} onRetry={() => void albums.refetch()} />
      )}
      {remove.error && <Problem title="The album can't be removed." error={remove.error} />}
      <ul className="albums">
        {ids.map((id) => (
          <AlbumCard
            key={id}
            album={byId.get(id) ?? { id }}
            isRemoving={remove.isPending && remove.variables === id}
            onOpen={() => onOpen(id)}
            onRemove={() => remove.mutate(id)}
          />
        ))}
      </ul>
    </>
  );
}
