import { useLayoutEffect, useSyncExternalStore } from "react";

/** A page of the app. Its address is a fragment, so that the app can be served from any path. */
export type Route =
  | { readonly page: "library" | "discover" }
  | { readonly page: "album"; readonly id: string };

/** The page of a fragment; the library if the fragment is unknown. */
export function routeOf(hash: string): Route {
  const [, id] = /^#\/albums\/([^/]+)$/.exec(hash) ?? [];
  if (id !== undefined) return { page: "album", id };
  return { page: hash === "#/discover" ? "discover" : "library" };
}

/** The address of an album's page. */
export function albumHref(id: string): string {
  return `#/albums/${encodeURIComponent(id)}`;
}

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

/** The page that is shown. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}

const positions = new Map<string, number>();

/** Restores the scroll position of a page when the user comes back to it. */
export function useScrollMemory(page: string): void {
  useLayoutEffect(() => {
    history.scrollRestoration = "manual";
    scrollTo(0, positions.get(page) ?? 0);
    const remember = () => positions.set(page, scrollY);
    // In the capture phase, before other listeners render: reading the position afterwards would force a layout.
    addEventListener("scroll", remember, { passive: true, capture: true });
    return () => removeEventListener("scroll", remember, { capture: true });
  }, [page]);
}
