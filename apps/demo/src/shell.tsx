import { AlbumPage } from "./album-page.tsx";
import { Brand } from "./brand.tsx";
import { DiscoverPage } from "./discover-page.tsx";
import { LibraryPage } from "./library-page.tsx";
import { Notices } from "./notices.tsx";
import { usePendingChanges } from "./use-pending-changes.ts";
import { useRoute } from "./use-route.ts";
import { useScrollMemory } from "./use-scroll-memory.ts";

const LINKS = [
  { page: "library", href: "#/", text: "Library" },
  { page: "discover", href: "#/discover", text: "Discover" },
] as const;

/** The frame of all pages. */
export function Shell({ leaveText, onLeave }: { leaveText: string; onLeave: () => void }) {
  const route = useRoute();
  const place = JSON.stringify(route);
  useScrollMemory(place);
  const pending = usePendingChanges();
  const leave = () => {
    // What was not sent is not sent for who comes next.
    pending.clear();
    onLeave();
  };
  return (
    <>
      <header>
        <div className="bar">
          <a className="brand" href="#/">
            <Brand />
          </a>
          <nav aria-label="Pages">
            {LINKS.map(({ page, href, text }) => (
              <a key={page} href={href} aria-current={route.page === page ? "page" : undefined}>
                {text}
              </a>
            ))}
          </nav>
          <button type="button" className="quiet" onClick={leave}>
            {leaveText}
          </button>
        </div>
        <Notices />
      </header>
      <main key={place}>
        {route.page === "album" && <AlbumPage id={route.id} />}
        {route.page === "discover" && <DiscoverPage />}
        {route.page === "library" && <LibraryPage />}
      </main>
    </>
  );
}
