import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { useKeptFocus } from "./album-grid.tsx";

/** Shows a row of a list, wherever it is. */
export interface RowList {
  scrollTo(index: number): void;
}

interface Properties {
  /** Of the rows, in their order. */
  readonly ids: readonly string[];
  readonly label: string;
  readonly className?: string;
  /** How high a row is until it is measured. */
  readonly estimatePixels: number;
  /** Whether these are all. @default true */
  readonly isWhole?: boolean;
  readonly ref?: Ref<RowList>;
  readonly row: (id: string, index: number) => ReactNode;
}

/** A list of any length, of which only the rows in view are rendered. Rows are as high as they need to be. */
export function VirtualRows({
  ids,
  label,
  className = "",
  estimatePixels,
  isWhole = true,
  ref,
  row,
}: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const noteFocus = useKeptFocus(list, ids);
  const topPixels = useTop(list);
  const rows = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => estimatePixels,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 4,
    scrollMargin: topPixels,
    scrollPaddingStart: HEADER_PIXELS,
  });
  useImperativeHandle(ref, () => ({ scrollTo: (index) => rows.scrollToIndex(index, { align: "start" }) }), [
    rows,
  ]);
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
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={isWhole ? ids.length : -1}
          style={{ width: "100%", transform: `translateY(${start - topPixels}px)` }}
        >
          {row(ids[index] ?? "", index)}
        </li>
      ))}
    </ul>
  );
}

/** Above this, rows would be under the bar of the page. */
const HEADER_PIXELS = 144;

/** The distance from the top of the page to an element, which what is above it may change. */
function useTop(element: { readonly current: HTMLElement | null }): number {
  const [topPixels, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + scrollY));
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return topPixels;
}
