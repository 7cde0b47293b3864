import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

const GAP_PIXELS = 16;
const CARD_PIXELS = 160;
/** A line of title, one of artists, a button. */
const BELOW_COVER_PIXELS = 116;

interface Properties {
  readonly ids: readonly string[];
  /** Whether there are no more than these. */
  readonly isWhole: boolean;
  readonly onEnd: () => void;
  readonly card: (id: string) => ReactNode;
}

/** As many columns as fit, and no more rows in the document than are seen. */
export function AlbumGrid({ ids, isWhole, onEnd, card }: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const { columns, cardPixels, topPixels } = useColumns(list);
  const rowCount = Math.ceil(ids.length / columns);
  const rows = useWindowVirtualizer({
    count: rowCount,
    estimateSize: () => cardPixels + BELOW_COVER_PIXELS,
    overscan: 2,
    gap: GAP_PIXELS,
    scrollMargin: topPixels,
  });
  const items = rows.getVirtualItems();
  const lastRow = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (rowCount > 0 && lastRow >= rowCount - 3) onEnd();
  }, [lastRow, rowCount, isWhole]);
  return (
    <ul className="rows" ref={list} style={{ height: rows.getTotalSize() }}>
      {items.map(({ index, start, key }) =>
        ids.slice(index * columns, (index + 1) * columns).map((id, column) => (
          <li
            key={`${String(key)} ${id}`}
            aria-posinset={index * columns + column + 1}
            aria-setsize={isWhole ? ids.length : -1}
            style={{
              width: cardPixels,
              transform: `translate(${column * (cardPixels + GAP_PIXELS)}px, ${start - topPixels}px)`,
            }}
          >
            {card(id)}
          </li>
        )),
      )}
    </ul>
  );
}

/** How many columns fit into a list, and where it begins. */
function useColumns(list: React.RefObject<HTMLElement | null>) {
  const [{ widthPixels, topPixels }, setPlace] = useState({ widthPixels: CARD_PIXELS * 2, topPixels: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () =>
      setPlace({
        widthPixels: element.clientWidth,
        topPixels: element.getBoundingClientRect().top + scrollY,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [list]);
  const columns = Math.max(2, Math.floor((widthPixels + GAP_PIXELS) / (CARD_PIXELS + GAP_PIXELS)));
  return { columns, cardPixels: (widthPixels - GAP_PIXELS * (columns - 1)) / columns, topPixels };
}
