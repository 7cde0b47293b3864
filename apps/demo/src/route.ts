import { useLayoutEffect, useSyncExternalStore } from "react";

/** What a search finds. */
export type Kind = "tracks" | "albums" | "artists";

/** A page of the app. Its address is a fragment, so that the app can be served from any path. */
export type Route =
  | { readonly page: "library"; readonly of: "albums" | "tracks" }
  | { readonly page: "discover" | "playlists" | "likes" | "history" | "artists" | "import" }
  | { readonly page: "album" | "artist" | "playlist"; readonly id: string }
  /** All that was found, or one kind of it. */
  | { readonly page: "search"; readonly text: string; readonly only?: Kind | undefined }
  /** An unknown address, and what it says without its punctuation. */
  | { readonly page: "not-found"; readonly text: string };

const ITEM_PAGES = { albums: "album", artists: "artist", playlists: "playlist" } as const;

/** The page of a fragment. */
export function routeOf(hash: string): Route {
  const [path = "", query = ""] = hash.split(/\?(.*)/s);
  if (path === "" || path === "#" || path === "#/") return { page: "library", of: "albums" };
  if (path === "#/library/tracks") return { page: "library", of: "tracks" };
  const page = path.slice("#/".length);
  switch (page) {
    case "discover":
    case "playlists":
    case "likes":
    case "history":
    case "artists":
    case "import":
      return { page };
  }
  if (path === "#/search") return searchRoute(new URLSearchParams(query));
  const [, collection, id] = /^#\/(albums|artists|playlists)\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined) return { page: ITEM_PAGES[collection as keyof typeof ITEM_PAGES], id: decode(id) };
  const address = decode(hash.replace(/^#\/?/, ""));
  return {
    page: "not-found",
    text: /^https?:/.test(address) ? address : address.replace(/[/?&=#_-]+/g, " ").trim(),
  };
}

function searchRoute(query: URLSearchParams): Route {
  const only = query.get("in");
  const text = query.get("q") ?? "";
  return only === "tracks" || only === "albums" || only === "artists"
    ? { page: "search", text, only }
    : { page: "search", text };
}

/** Decodes a part of an address, which somebody may have typed. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of an album's page. */
export function albumHref(id: string): string {
  return `#/albums/${encodeURIComponent(id)}`;
}

/** The address of an artist's page. */
export function artistHref(id: string): string {
  return `#/artists/${encodeURIComponent(id)}`;
}

/** The address of a playlist's page. */
export function playlistHref(id: string): string {
  return `#/playlists/${encodeURIComponent(id)}`;
}

/** The address of what a search finds: all of it, or one kind. */
export function searchHref(text: string, only?: Kind): string {
  if (text === "") return "#/search";
  return `#/search?${new URLSearchParams(only === undefined ? { q: text } : { q: text, in: only })}`;
}

/** Browsers refuse to change the address too often, as for every letter that is typed. The page changes all the same. */
let refusedHash: string | undefined;

/** Shows another page. With `replace`, "Back" doesn't lead to the present one. */
export function navigate(hash: string, { replace = false } = {}): void {
  try {
    if (replace) history.replaceState(null, "", hash);
    else history.pushState(null, "", hash);
  } catch {
    // It is shown below.
  }
  refusedHash = location.hash === hash ? undefined : hash;
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const onChange = () => {
    refusedHash = undefined;
    listener();
  };
  listeners.add(listener);
  addEventListener("hashchange", onChange);
  addEventListener("popstate", onChange);
  return () => {
    listeners.delete(listener);
    removeEventListener("hashchange", onChange);
    removeEventListener("popstate", onChange);
  };
}

/** The page that is shown. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => refusedHash ?? location.hash));
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
