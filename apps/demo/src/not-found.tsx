import type { GatefoldError } from "@gatefold/react";
import { PageHeading } from "./page-frame.tsx";
import { SearchResults } from "./search-results.tsx";

/** Whether the catalog has nothing under an id, or the client refused it because it can't be an id. */
export function isUnknown(error: GatefoldError | null): boolean {
  return error?.status === 404 || error?.code === "INVALID_REQUEST";
}

/** Shown for an address that leads to nothing: what the search finds for its words. */
export function NotFound({ what, text }: { what: "album" | "artist" | "playlist" | "page"; text: string }) {
  return (
    <section aria-label="Not found">
      <div className="page-head">
        <PageHeading text={`No such ${what}`} />
        {text !== "" && (
          <p className="soft">
            Searched for <bdi>“{text}”</bdi> instead.
          </p>
        )}
      </div>
      <SearchResults text={text} />
    </section>
  );
}
