import { type RefObject, useLayoutEffect, useRef } from "react";

/** Hands the focus of an item that has gone from a list to the one in its place, so that the keyboard can go on. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, ids: readonly string[]): () => void {
  const last = useRef<{ id: string | undefined; position: string }>(undefined);
  useLayoutEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    const { id, position } = last.current;
    if (id === undefined || ids[Number(position) - 1] === id) return;
    const places = [position, String(Number(position) - 1)];
    const [next] = places.flatMap(
      (place) => list.current?.querySelector<HTMLElement>(`[aria-posinset="${place}"] button`) ?? [],
    );
    next?.focus({ preventScroll: true });
  }, [ids, list]);
  return () => {
    const position = document.activeElement?.closest("[aria-posinset]")?.getAttribute("aria-posinset");
    if (position) last.current = { id: ids[Number(position) - 1], position };
  };
}
