import type { LibraryAlbum, LibraryAlbumCollection } from "@gatefold/client";
import { libraryAlbumKey, queryKey } from "@gatefold/react";
import type { InfiniteData, Query, QueryClient } from "@tanstack/react-query";
import type { OpenApp } from "./open-app.ts";

type Pages = InfiniteData<LibraryAlbumCollection, string | undefined>;

/** A change of the library. */
interface Change {
  readonly id: string;
  readonly saved: boolean;
}

/** A change of something else, such as `playlists.tracks`, which other tabs read again. */
interface OtherChange {
  readonly collection: string;
}

/**
 * Sends changes of the library to the user's other tabs, and applies theirs to the cache of this one.
 *
 * @returns a function that stops it
 */
export function shareChanges({ queries, connection }: Pick<OpenApp, "queries" | "connection">): () => void {
  const { baseUrl, clientId, token } = connection;
  const channel = new BroadcastChannel(`album-library ${baseUrl} ${token || clientId}`);
  const stop = queries.getMutationCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "success") return;
    const { album, saveState } = event.action.data ?? {};
    if (album?.id)
      return channel.postMessage({ id: album.id, saved: saveState === "SAVED" } satisfies Change);
    const collection = event.mutation.options.mutationKey?.[1];
    if (typeof collection === "string") channel.postMessage({ collection } satisfies OtherChange);
  });
  channel.onmessage = ({ data: change }: MessageEvent<Change | OtherChange>) => {
    if ("collection" in change) return readAgain(queries, change.collection);
    queries.setQueryData(libraryAlbumKey(change.id), change.saved);
    const lists = {
      queryKey: queryKey(["library.albums", "list.pages"]),
      // A list that is filtered by ids only changes if it was filtered by this one.
      predicate: (query: Query) => Object(query.queryKey[3]).albumIds?.includes(change.id) ?? true,
    };
    queries.setQueriesData<Pages>(lists, (pages) => withChange(pages, change));
  };
  return () => {
    stop();
    channel.close();
  };
}

/** A change of the tracks of a playlist changes what the playlist says of them, too. */
function readAgain(queries: QueryClient, collection: string): void {
  // A tab that nobody sees reads it when somebody does.
  const refetchType = document.hidden ? "none" : "active";
  for (const one of new Set([collection, collection.replace(/\.tracks$/, "")]))
    void queries.invalidateQueries({ queryKey: queryKey([one]), refetchType });
}

/** Pages of the library after a change. An added album comes first; one that was there already stays in its place. */
export function withChange(data: Pages | undefined, { id, saved }: Change): Pages | undefined {
  const isHere = ({ edges = [] }: LibraryAlbumCollection) => edges.some(({ node }) => node?.id === id);
  const [first, ...rest] = data?.pages ?? [];
  if (!data || !first || data.pages.some(isHere) === saved) return data;
  if (saved) return { ...data, pages: [withEdges(first, (edges) => [{ node: { id } }, ...edges]), ...rest] };
  const isOther = ({ node }: LibraryAlbum) => node?.id !== id;
  return { ...data, pages: data.pages.map((page) => withEdges(page, (edges) => edges.filter(isOther))) };
}

function withEdges(
  page: LibraryAlbumCollection,
  change: (edges: LibraryAlbum[]) => LibraryAlbum[],
): LibraryAlbumCollection {
  const edges = change(page.edges ?? []);
  return { ...page, edges, edgeCount: edges.length };
}
