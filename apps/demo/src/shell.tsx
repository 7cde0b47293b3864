import { useEffect, useRef } from "react";
import { AlbumPage } from "./album-page.tsx";
import { DiscoverPage } from "./discover-page.tsx";
import { LibraryPage } from "./library-page.tsx";
import { Notices } from "./notices.tsx";
import { Toasts } from "./toasts.tsx";
import { type Route, useRoute } from "./use-route.ts";

const LINKS = [
  { page: "library", href: "#/", text: "Library" },
  { page: "discover", href: "#/discover", text: "Discover" },
] as const;

/** The frame of all pages. */
export function Shell({ leaveText, onLeave }: { leaveText: string; onLeave: () => void }) {
  const route = useRoute();
  return (
    <Toasts>
      <header className="bar">
        <a className="brand" href="#/">
          Album library
        </a>
        <nav aria-label="Pages">
          {LINKS.map(({ page, href, text }) => (
            <a key={page} href={href} aria-current={route.page === page ? "page" : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <button type="button" onClick={onLeave}>
          {leaveText}
        </button>
      </header>
      <Notices />
      <Page key={JSON.stringify(route)} route={route} />
    </Toasts>
  );
}

function Page({ route }: { route: Route }) {
  const main = useRef<HTMLElement>(null);
  // Who listens to the page rather than sees it is taken to what is new.
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={main} tabIndex={-1}>
      {route.page === "album" && <AlbumPage id={route.id} />}
      {route.page === "discover" && <DiscoverPage />}
      {route.page === "library" && <LibraryPage />}
    </main>
  );
}
