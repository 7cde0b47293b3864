import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useColumns } from "./use-columns.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

/** So many rows before the end, what follows is asked for. */
const ROWS_AHEAD = 8;

interface Properties {
  readonly ids: readonly string[];
  /** Whether there are no more than these. */
  readonly isWhole: boolean;
  /** Gets more; nothing while that can't be. */
  readonly onEnd: (() => unknown) | undefined;
  /** What stands for an album. What passes by while the page is scrolled need not be read. */
  readonly card: (id: string, isPassing: boolean) => ReactNode;
}

/** As many columns as fit, and hardly more rows in the document than are seen. */
export function AlbumGrid({ ids, isWhole, onEnd, card }: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const columns = useColumns(list);
  const noteFocus = useKeptFocus(list, ids);
  const rowCount = Math.ceil(ids.length / columns.count);
  const rows = useWindowVirtualizer({
    count: rowCount,
    estimateSize: () => columns.rowPixels,
    overscan: 2,
    gap: columns.gapPixels,
    scrollMargin: columns.topPixels,
  });
  useLayoutEffect(() => rows.measure(), [rows, columns.rowPixels]);
  const items = rows.getVirtualItems();
  const isNearEnd = rowCount > 0 && (items.at(-1)?.index ?? 0) >= rowCount - ROWS_AHEAD;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, onEnd]);
  const cells = items.flatMap(({ index, start }) =>
    ids.slice(index * columns.count, (index + 1) * columns.count).map((id, column) => ({
      id,
      position: index * columns.count + column + 1,
      left: column * (columns.columnPixels + columns.gapPixels),
      top: start - columns.topPixels,
    })),
  );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list.
    <ul role="list" className="rows" ref={list} onFocus={noteFocus} style={{ height: rows.getTotalSize() }}>
      {cells.map(({ id, position, left, top }) => (
        <li
          key={id}
          aria-posinset={position}
          aria-setsize={isWhole ? ids.length : -1}
          style={{ width: columns.columnPixels, transform: `translate(${left}px, ${top}px)` }}
        >
          {card(id, rows.isScrolling)}
        </li>
      ))}
    </ul>
  );
}
