import { formatArtists } from "@gatefold/client";
import {
  flattenLibraryAlbums,
  flattenSearchAlbums,
  useAddLibraryAlbum,
  useLibraryAlbum,
  useLibraryAlbums,
  useRemoveLibraryAlbum,
  useSearchAlbums,
} from "@gatefold/react";
import { useState } from "react";

export function App() {
  const [text, setText] = useState("");
  const query = text.trim();
  return (
    <>
      <h1>My albums</h1>
      <input
        type="search"
        aria-label="Search albums"
        placeholder="Search albums, such as daft punk"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {query === "" ? <Library /> : <Hits query={query} />}
    </>
  );
}

/** The albums that are kept, the newest first. */
function Library() {
  const { data, error, isPending, hasNextPage, fetchNextPage } = useLibraryAlbums(
    { details: true },
    { select: flattenLibraryAlbums },
  );
  return (
    <section aria-label="Library" aria-busy={isPending}>
      {error && <p role="alert">{error.message}</p>}
      {data?.length === 0 && <p>The library is empty. Search for an album.</p>}
      <ul>{data?.map(({ node, album }) => node?.id && <Album key={node.id} {...album} id={node.id} />)}</ul>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          More
        </button>
      )}
    </section>
  );
}

/** What a search finds. */
function Hits({ query }: { query: string }) {
  const { data, error, isFetching } = useSearchAlbums(
    { query },
    { debounceMs: 200, select: flattenSearchAlbums },
  );
  return (
    <section aria-label="Hits" aria-busy={isFetching}>
      {error && <p role="alert">{error.message}</p>}
      {data?.length === 0 && !isFetching && <p>Nothing found. Try fewer words.</p>}
      <ul>{data?.map(({ node }) => node?.id && <Album key={node.id} {...node} id={node.id} />)}</ul>
    </section>
  );
}

interface AlbumProperties {
  readonly id: string;
  readonly title?: string;
  readonly artists?: Parameters<typeof formatArtists>[0];
}

/** An album with a button that keeps or removes it. All buttons together ask once what is kept. */
function Album({ id, title, artists }: AlbumProperties) {
  const { data: isKept, isPending } = useLibraryAlbum(id);
  const add = useAddLibraryAlbum();
  const remove = useRemoveLibraryAlbum();
  const change = isKept ? remove : add;
  return (
    <li>
      <strong>{title}</strong> {formatArtists(artists)}
      <button type="button" disabled={isPending} onClick={() => change.mutate(id)}>
        {isKept ? "Remove" : "Keep"}
      </button>
      {change.error && <span role="alert">{change.error.message}</span>}
    </li>
  );
}
