import type { Entity, TrackEdge, View } from "@gatefold/client";
import { useSearchAll } from "@gatefold/react";
import { keepPreviousData } from "@tanstack/react-query";
import { ArtistLinks } from "./artists.tsx";
import { Cover, Portrait } from "./cover.tsx";
import { albumHref, artistHref } from "./route.ts";

interface Properties {
  readonly query: string;
  /** Whether the other searches for it are answered: it is not asked for while one types. */
  readonly isSettled: boolean;
  /** What was found as tracks, which have their albums. */
  readonly tracks: readonly TrackEdge[] | undefined;
}

/** The best hit of all kinds, by the server's own ranking. */
export function TopHit({ query, isSettled, tracks = [] }: Properties) {
  const { data: views = [], isPending } = useSearchAll(isSettled ? { query, limit: 1 } : undefined, {
    placeholderData: keepPreviousData,
  });
  const [hit] = views.flatMap(entitiesOf);
  const href = hit && hrefOf(hit, tracks);
  if (!isPending && !href) return null;
  return (
    <section className="top-hit" aria-labelledby="top-hit">
      <div className="section-head">
        <h2 id="top-hit">Top hit</h2>
      </div>
      <article className="card" aria-busy={isPending}>
        {hit && href && (
          <>
            <a href={href} data-result>
              {hit._type === "Artist" ? (
                <Portrait of={hit} sizePixels={360} />
              ) : (
                <Cover of={hit} sizePixels={360} />
              )}
              <span className="title">{hit.title ?? hit.name ?? hit.id}</span>
            </a>
            <span className="artists">
              {hit._type}
              {hit.artists?.length ? " · " : ""}
              <ArtistLinks artists={hit.artists} />
            </span>
          </>
        )}
      </article>
    </section>
  );
}

function entitiesOf({ content }: View): Entity[] {
  return content?.entityGroups?.flatMap((group) => group.content?.entities ?? []) ?? [];
}

/** The page of an entity. Others than these have none, and a track has its album's. */
function hrefOf({ _type, id }: Entity, tracks: readonly TrackEdge[]): string | undefined {
  if (_type === "Album") return albumHref(id);
  if (_type === "Artist") return artistHref(id);
  const album = tracks.find(({ node }) => node?.id === id)?.node?.album;
  return album && albumHref(album.id);
}
