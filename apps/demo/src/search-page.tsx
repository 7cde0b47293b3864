import { PageHeading } from "./page-frame.tsx";
import { type Kind, searchHref } from "./route.ts";
import { SearchResults } from "./search-results.tsx";

const ALL_OF: Readonly<Record<Kind, string>> = { tracks: "Tracks", albums: "Albums", artists: "Artists" };

/** What was found for a text: some of all kinds, or all of one kind. */
export function SearchPage({ text, only }: { text: string; only: Kind | undefined }) {
  const words = text.trim();
  return (
    <section aria-label="Search results">
      <div className="page-head">
        <PageHeading
          text={only ? ALL_OF[only] : "Search"}
          title={words === "" ? "Search" : `${words} · ${only ? ALL_OF[only] : "Search"}`}
        />
        {only && <a href={searchHref(text)}>All results</a>}
      </div>
      <SearchResults text={text} only={only} />
    </section>
  );
}
