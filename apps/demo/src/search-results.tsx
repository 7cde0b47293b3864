import {
  flattenSearchAlbums,
  flattenSearchArtists,
  flattenSearchTracks,
  useSearchAlbums,
  useSearchArtists,
  useSearchTracks,
} from "@gatefold/react";
import { AlbumCards, ArtistCards, ResultList, TrackRows } from "./result-lists.tsx";
import type { Kind } from "./route.ts";
import { NothingFound, NothingTyped, Offline, ResultSkeletons, SearchProblem } from "./search-states.tsx";
import { queryOf } from "./search-text.ts";
import { TopHit } from "./top-hit.tsx";

/** Shorter than the pause after a word, longer than that between two letters. */
const DEBOUNCE_MS = 200;
const PAGE_SIZE = 20;

interface Properties {
  readonly text: string;
  /** Shows all hits of this kind, and none of the others. */
  readonly only?: Kind | undefined;
}

/** The results of a text, as one types. Those of the text before stay until the answers are there. */
export function SearchResults({ text, only }: Properties) {
  const query = queryOf(text);
  const searched = (kind: Kind) =>
    query !== "" && (only ?? kind) === kind ? { query, limit: PAGE_SIZE } : undefined;
  const debounceMs = DEBOUNCE_MS;
  const tracks = useSearchTracks(searched("tracks"), { debounceMs, select: flattenSearchTracks });
  const albums = useSearchAlbums(searched("albums"), { debounceMs, select: flattenSearchAlbums });
  const artists = useSearchArtists(searched("artists"), { debounceMs, select: flattenSearchArtists });
  if (query === "") return <NothingTyped />;

  const lists = { tracks, albums, artists };
  const searches = only ? [lists[only]] : [tracks, albums, artists];
  const failed = searches.filter(({ error }) => error);
  const isPaused = searches.some(({ isPaused }) => isPaused);
  const isSettled = searches.every(({ data, isPlaceholderData }) => data && !isPlaceholderData);
  // All at once at first, so that no list pushes another one down.
  const isAnswered = searches.every(({ data, error }) => data || error);
  const hasHits = searches.some(({ data = [] }) => data.length > 0);
  const isShown = isAnswered && !isPaused && hasHits;
  const isReading = !isSettled && !isPaused && failed.length === 0;
  const retry = () => {
    for (const { isFetchNextPageError, fetchNextPage, refetch } of failed.length > 0 ? failed : searches)
      void (isFetchNextPageError ? fetchNextPage() : refetch());
  };
  const problem = failed[0]?.error && <SearchProblem error={failed[0].error} onRetry={retry} />;
  return (
    <div className="results" aria-busy={isReading}>
      <p role="status" className="unseen">
        {isSettled && `${hasHits ? countsOf(lists, only) : "Nothing"} found.`}
      </p>
      {isPaused && <Offline onRetry={retry} />}
      {!isShown && problem}
      {isReading && !isShown && <ResultSkeletons only={only} />}
      {isSettled && !isPaused && !isShown && !problem && <NothingFound text={text} />}
      {isShown && (
        <>
          {!only && <TopHit query={query} isSettled={isSettled} tracks={tracks.data} />}
          <ResultList kind="tracks" text={text} only={only} list={tracks}>
            {(edges) => <TrackRows tracks={edges.flatMap(({ node }) => node ?? [])} />}
          </ResultList>
          <ResultList kind="albums" text={text} only={only} list={albums}>
            {(edges) => <AlbumCards albums={edges.flatMap(({ node }) => node ?? [])} />}
          </ResultList>
          <ResultList kind="artists" text={text} only={only} list={artists}>
            {(edges) => <ArtistCards artists={edges.flatMap(({ node }) => node ?? [])} />}
          </ResultList>
          {problem}
        </>
      )}
    </div>
  );
}

/** What a list tells of how much it has. */
interface Counted {
  readonly data: readonly unknown[] | undefined;
  readonly hasNextPage: boolean;
}

/** Such as `20 or more tracks, 1 album, 2 artists`. */
function countsOf(lists: Readonly<Record<Kind, Counted>>, only: Kind | undefined): string {
  const kinds = only ? [only] : (["tracks", "albums", "artists"] as const);
  return kinds
    .filter((kind) => lists[kind].data?.length)
    .map((kind) => {
      const { data = [], hasNextPage } = lists[kind];
      return `${data.length}${hasNextPage ? " or more" : ""} ${data.length === 1 ? kind.slice(0, -1) : kind}`;
    })
    .join(", ");
}
