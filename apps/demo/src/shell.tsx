import { useMe } from "@gatefold/react";
import { useEffect, useRef } from "react";
import { AlbumPage } from "./album-page.tsx";
import { ArtistPage } from "./artist-page.tsx";
import { Brand } from "./page-frame.tsx";
import { Dialogs } from "./dialogs.tsx";
import { DiscoverPage } from "./discover-page.tsx";
import { FollowedArtistsPage } from "./followed-artists-page.tsx";
import { HistoryPage } from "./history-page.tsx";
import { ImportPage } from "./import-page.tsx";
import { openImportStore } from "./import-store.ts";
import { LibraryPage } from "./library-page.tsx";
import { LikesPage } from "./likes-page.tsx";
import { NotFound } from "./not-found.tsx";
import { Notices } from "./notices.tsx";
import { usePendingChanges } from "./pending-changes.ts";
import { PlaylistPage } from "./playlist-page.tsx";
import { PlaylistsPage } from "./playlists-page.tsx";
import { type Route, useRoute, useScrollMemory } from "./route.ts";
import { SearchField } from "./search-field.tsx";
import { SearchPage } from "./search-page.tsx";

const LINKS = [
  { page: "library", href: "#/", text: "Library" },
  { page: "playlists", href: "#/playlists", text: "Playlists" },
  { page: "likes", href: "#/likes", text: "Likes" },
  { page: "history", href: "#/history", text: "Recent" },
  { page: "artists", href: "#/artists", text: "Artists" },
  { page: "discover", href: "#/discover", text: "Discover" },
] as const;

interface Properties {
  readonly leaveText: string;
  /** Without it, there is no button to leave. */
  readonly onLeave: (() => void) | undefined;
}

/** The layout of all pages after sign-in. */
export function Shell({ leaveText, onLeave }: Properties) {
  const route = useRoute();
  const place = JSON.stringify(route);
  useScrollMemory(place);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On phones, the links scroll. `scrollIntoView` would scroll the page too.
    const link = nav.current?.querySelector("[aria-current]");
    if (!nav.current || !link) return;
    const [frame, box] = [nav.current.getBoundingClientRect(), link.getBoundingClientRect()];
    if (box.left < frame.left) nav.current.scrollLeft += box.left - frame.left;
    if (box.right > frame.right) nav.current.scrollLeft += box.right - frame.right;
  }, [route.page]);
  const pending = usePendingChanges();
  const leave = () => {
    // Changes that were not sent must not be sent as the next user.
    pending.clear();
    void openImportStore(pending.account).forget();
    onLeave?.();
  };
  return (
    <Dialogs>
      <header>
        <div className="bar">
          <a className="brand" href="#/">
            <Brand />
          </a>
          <nav aria-label="Pages" ref={nav}>
            {LINKS.map(({ page, href, text }) => (
              <a key={page} href={href} aria-current={route.page === page ? "page" : undefined}>
                {text}
              </a>
            ))}
          </nav>
          <SearchField route={route} />
          <UserName />
          {onLeave && (
            <button type="button" className="quiet" onClick={leave}>
              {leaveText}
            </button>
          )}
        </div>
        <Notices />
      </header>
      {/* The search page stays while one types, and so does the focus. */}
      <main key={route.page === "search" ? `search ${route.only}` : place}>
        <Page route={route} />
      </main>
    </Dialogs>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case "library":
      return <LibraryPage of={route.of} />;
    case "discover":
      return <DiscoverPage />;
    case "playlists":
      return <PlaylistsPage />;
    case "playlist":
      return <PlaylistPage id={route.id} />;
    case "likes":
      return <LikesPage />;
    case "history":
      return <HistoryPage />;
    case "artists":
      return <FollowedArtistsPage />;
    case "import":
      return <ImportPage />;
    case "search":
      return <SearchPage text={route.text} only={route.only} />;
    case "album":
      return <AlbumPage id={route.id} />;
    case "artist":
      return <ArtistPage id={route.id} />;
    case "not-found":
      return <NotFound what="page" text={route.text} />;
  }
}

/** Who is signed in. Nothing where it can't be loaded, as with a token that was given without the scope for it. */
function UserName() {
  const { data } = useMe();
  return data?.name ? (
    <span className="user" title="Signed in">
      {data.name}
    </span>
  ) : null;
}
