import { useSyncExternalStore } from "react";

/** A page of the app, by the fragment of its address, so that the app can be put anywhere. */
export type Route =
  | { readonly page: "library" | "discover" }
  | { readonly page: "album"; readonly id: string };

/** The page that a fragment stands for; the library where it stands for none. */
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
