import { useMe } from "@gatefold/react";
import { AlbumPage } from "./album-page.tsx";
import { Brand } from "./page-frame.tsx";
import { DiscoverPage } from "./discover-page.tsx";
import { LibraryPage } from "./library-page.tsx";
import { Notices } from "./notices.tsx";
import { usePendingChanges } from "./pending-changes.ts";
import { useRoute, useScrollMemory } from "./route.ts";

const LINKS = [
  { page: "library", href: "#/", text: "Library" },
  { page: "discover", href: "#/discover", text: "Discover" },
] as const;

/** The layout of all pages after sign-in. */
export function Shell({ leaveText, onLeave }: { leaveText: string; onLeave: () => void }) {
  const route = useRoute();
  const place = JSON.stringify(route);
  useScrollMemory(place);
  const pending = usePendingChanges();
  const leave = () => {
    // Changes that were not sent must not be sent as the next user.
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
          <UserName />
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

/** Who is signed in. Nothing where it can't be read, as with a token that was given without the scope for it. */
function UserName() {
  const { data } = useMe();
  return data?.name ? (
    <span className="user" title="Signed in">
      {data.name}
    </span>
  ) : null;
}
