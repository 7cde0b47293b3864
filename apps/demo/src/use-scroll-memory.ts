import { useLayoutEffect } from "react";

const places = new Map<string, number>();

/** Begins a page where it was left, or at its top. */
export function useScrollMemory(page: string): void {
  useLayoutEffect(() => {
    history.scrollRestoration = "manual";
    scrollTo(0, places.get(page) ?? 0);
    const note = () => places.set(page, scrollY);
    // Before what is drawn for the new place: asked afterwards, the browser has to lay all of it out to answer.
    addEventListener("scroll", note, { passive: true, capture: true });
    return () => removeEventListener("scroll", note, { capture: true });
  }, [page]);
}
