import { entryIdOf, type PlaylistTrack } from "@gatefold/client";
import { useLayoutEffect, useMemo, useRef } from "react";
import { MenuItem } from "./menu.tsx";
import { type Place, useEntryChanges } from "./playlist-changes.tsx";
import { Handle, useReordering } from "./reordering.tsx";
import { TrackCells } from "./track-row.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

interface Properties {
  /** Of the playlist. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PlaylistTrack[];
  /** Whether the user may change it. */
  readonly isOwn: boolean;
  readonly isWhole: boolean;
  readonly onEnd: (() => unknown) | undefined;
}

/** The entries of a playlist in the user's order. The same track may be there several times. */
export function PlaylistEntries({ id, title, entries, isOwn, isWhole, onEnd }: Properties) {
  // One that was just added has no id yet.
  const keys = useMemo(() => entries.map((entry, index) => entryIdOf(entry) ?? `new ${index}`), [entries]);
  const section = useRef<HTMLDivElement>(null);
  const { move, remove } = useEntryChanges({ id, title });
  const dropped = useRef<string>(undefined);
  const changed = (index: number) => {
    const entry = entries[index];
    const entryId = entry && entryIdOf(entry);
    return entryId !== undefined && entry?.node ? { entryId, track: entry.node } : undefined;
  };
  const reordering = useReordering({
    keys,
    nameOf: (key) => {
      const node = entries[keys.indexOf(key)]?.node;
      return node?.title ?? node?.id ?? "";
    },
    onMove(key, to) {
      const entry = changed(keys.indexOf(key));
      const place = placeAt(entries, to);
      if (!entry || !place) return;
      dropped.current = key;
      move(entry, place);
    },
  });
  useLayoutEffect(() => {
    // A row that changes its place in the document loses the focus.
    const key = dropped.current;
    if (key === undefined || document.activeElement !== document.body) return;
    dropped.current = undefined;
    section.current
      ?.querySelector<HTMLElement>(`[aria-posinset="${keys.indexOf(key) + 1}"] .handle`)
      ?.focus();
  }, [keys]);
  const { moving } = reordering;
  return (
    <div ref={section}>
      <p className="unseen" aria-live="assertive">
        {reordering.announcement}
      </p>
      <VirtualRows
        label="Entries"
        keys={keys}
        isWhole={isWhole}
        onEnd={onEnd}
        keptKey={moving?.key}
        shownKey={moving?.by === "keyboard" ? keys[shownIndex(keys, moving)] : undefined}
      >
        {(index) => {
          const { node: track } = entries[index] ?? {};
          const entry = changed(index);
          if (!track) return null;
          if (!isOwn) return <TrackCells track={track} action={null} />;
          const takeOut = () =>
            entry && remove(entry, placeAt(entries, index + 1) ?? placeAt(entries, index - 1));
          const name = track.title ?? track.id;
          return (
            <>
              <Handle
                id={keys[index] ?? ""}
                index={index}
                name={name}
                reordering={reordering}
                isDisabled={!entry}
              />
              <TrackCells
                track={track}
                action={
                  <button
                    type="button"
                    className="icon remove"
                    aria-label={`Remove ${name}`}
                    title="Remove from this playlist"
                    disabled={!entry}
                    onClick={takeOut}
                  >
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M3 8h10" />
                    </svg>
                  </button>
                }
                items={entry && <MenuItem onSelect={takeOut}>Remove from this playlist</MenuItem>}
              />
            </>
          );
        }}
      </VirtualRows>
    </div>
  );
}

/** The place in front of the entry at an index, or behind the last one. */
function placeAt(entries: readonly PlaylistTrack[], index: number): Place | undefined {
  const [next, previous] = [entries[index], entries[index - 1]];
  const below = next && entryIdOf(next);
  if (below !== undefined) return { entryIdBelow: below };
  const above = previous && entryIdOf(previous);
  return above === undefined ? undefined : { entryIdAbove: above };
}

function shownIndex(keys: readonly string[], { key, to }: { key: string; to: number }): number {
  return to > keys.indexOf(key) ? to - 1 : to;
}
