import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { showItem, useKeptFocus, type ShowItem } from "./album-grid.tsx";

/** This many rows before the end, the next page is requested. */
const ROWS_AHEAD = 20;
/** The height of a row until it is measured. */
const ROW_REM = 3.75;
/** What the bar covers at the top, and a message at the bottom. */
const BAR_PIXELS = 140;

interface Properties {
  readonly label: string;
  /** One for each row. A row keeps its element as long as it has the same key. */
  readonly keys: readonly string[];
  /** Whether these are all. @default true */
  readonly isWhole?: boolean;
  /** Reads more; `undefined` while there is nothing to read. */
  readonly onEnd?: (() => unknown) | undefined;
  /** The row that stays in the document although it is scrolled away, as it is being moved. */
  readonly keptKey?: string | undefined;
  /** The row that is scrolled into view. */
  readonly shownKey?: string | undefined;
  readonly ref?: Ref<ShowItem>;
  /** The class of the list. @default "tracks" */
  readonly className?: string;
  /** The class of a row. @default "track" */
  readonly rowClassName?: string;
  readonly children: (index: number) => ReactNode;
}

/** A list of any length, of which only the rows in view are rendered. Rows are as high as they need to be. */
export function VirtualRows({
  label,
  keys,
  isWhole = true,
  onEnd,
  keptKey,
  shownKey,
  ref,
  className = "tracks",
  rowClassName = "track",
  children,
}: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const noteFocus = useKeptFocus(list, keys);
  const topPixels = useTop(list);
  const kept = keptKey === undefined ? -1 : keys.indexOf(keptKey);
  const rows = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 4,
    scrollMargin: topPixels,
    scrollPaddingStart: BAR_PIXELS,
    scrollPaddingEnd: BAR_PIXELS,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), ...(kept < 0 ? [] : [kept])])],
      [kept],
    ),
  });
  useEffect(() => {
    const index = shownKey === undefined ? -1 : keys.indexOf(shownKey);
    if (index >= 0) rows.scrollToIndex(index, { align: "auto" });
    // Only when another row is to be shown.
  }, [shownKey]);
  useImperativeHandle(ref, () => (index) => {
    rows.scrollToIndex(index, { align: "start" });
    showItem(list, index);
  });
  const items = rows.getVirtualItems();
  const isNearEnd = keys.length > 0 && (rows.range?.endIndex ?? 0) >= keys.length - ROWS_AHEAD;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, onEnd]);
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari doesn't treat it as a list.
      role="list"
      aria-label={label}
      className={`rows ${className}`}
      ref={list}
      onFocus={noteFocus}
      style={{ height: rows.getTotalSize() }}
    >
      {items
        .toSorted((a, b) => a.index - b.index)
        .map(({ key, index, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            className={rowClassName}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={isWhole ? keys.length : -1}
            style={{ width: "100%", transform: `translateY(${start - topPixels}px)` }}
          >
            {children(index)}
          </li>
        ))}
    </ul>
  );
}

/** The distance from the top of the page to a list. What is above it may change its height. */
function useTop(list: { readonly current: HTMLElement | null }): number {
  const [topPixels, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, [list]);
  return topPixels;
}
