import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import { useColumns } from "./use-columns.ts";

/** This many rows before the end, the next page is requested. */
const ROWS_AHEAD = 8;
/** The height of the bar of the page, with some room. */
const BAR_PIXELS = 140;

/** Scrolls to an item and gives it the focus. */
export type ShowItem = (index: number) => void;

interface Properties {
  readonly ids: readonly string[];
  /** Whether these are all. */
  readonly isWhole: boolean;
  /** Reads more; `undefined` while there is nothing to read. */
  readonly onEnd: (() => unknown) | undefined;
  /** Renders an album. While the user scrolls fast, its details need not be read. */
  readonly card: (id: string, isScrolling: boolean) => ReactNode;
  readonly ref?: Ref<ShowItem>;
}

/** A virtual list: as many columns as fit, and only the rows in view. */
export function AlbumGrid({ ids, isWhole, onEnd, card, ref }: Properties) {
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
    scrollPaddingStart: BAR_PIXELS,
  });
  useImperativeHandle(ref, () => (index) => {
    rows.scrollToIndex(Math.floor(index / columns.count), { align: "start" });
    showItem(list, index);
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
    // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari doesn't treat it as a list.
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

/** Focuses an item of a virtual list as soon as it is rendered. */
export function showItem(list: RefObject<HTMLElement | null>, index: number, frames = 20): void {
  const item = list.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`);
  if (item) item.querySelector<HTMLElement>("a, button")?.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => showItem(list, index, frames - 1));
}

/** When the focused item is removed from a list, focuses the same button of the item that takes its place. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, ids: readonly string[]): () => void {
  const last = useRef<{ id: string | undefined; position: string; button: number }>(undefined);
  useLayoutEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    const { id, position, button } = last.current;
    if (id === undefined || ids[Number(position) - 1] === id) return;
    const places = [position, String(Number(position) - 1)];
    const [next] = places.flatMap((place) => {
      const item = list.current?.querySelector(`[aria-posinset="${place}"]`);
      return item ? (buttonsOf(item)[button] ?? []) : [];
    });
    next?.focus({ preventScroll: true });
  }, [ids, list]);
  return () => {
    const { activeElement } = document;
    const item = activeElement?.closest("[aria-posinset]");
    const position = item?.getAttribute("aria-posinset");
    if (!item || !position || !(activeElement instanceof HTMLElement)) return;
    const button = Math.max(0, buttonsOf(item).indexOf(activeElement));
    last.current = { id: ids[Number(position) - 1], position, button };
  };
}

/** Without those of an open menu. */
function buttonsOf(item: Element): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>("button:not([role])")];
}
