import type { Track } from "@gatefold/client";
import { useMemo } from "react";
import type { PagedHook } from "./list-page.tsx";
import { TrackCells } from "./track-row.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

interface Properties<Entry> {
  readonly label: string;
  readonly list: PagedHook<Entry>;
  /** What there is to say of an entry, such as when it was played. */
  readonly note?: (entry: Entry) => string;
}

/** The tracks of a list of any length. */
export function TrackList<Entry extends { readonly node?: Track }>({ label, list, note }: Properties<Entry>) {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = list;
  const entries = useMemo(() => data?.filter(({ node }) => node) ?? [], [data]);
  const keys = useMemo(() => uniqueKeys(entries.map(({ node }) => node?.id ?? "")), [entries]);
  return (
    <VirtualRows
      label={label}
      keys={keys}
      isWhole={!hasNextPage}
      onEnd={hasNextPage && !isFetching && !error ? fetchNextPage : undefined}
    >
      {(index) => {
        const entry = entries[index];
        return entry?.node && <TrackCells track={entry.node} note={note?.(entry)} />;
      }}
    </VirtualRows>
  );
}

/** Tells those apart that are there several times. */
function uniqueKeys(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count === 0 ? id : `${id} ${count}`;
  });
}
