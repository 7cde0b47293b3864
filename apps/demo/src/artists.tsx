import type { Artist, Track } from "@gatefold/client";
import { Fragment } from "react";
import { Portrait } from "./cover.tsx";
import { artistHref } from "./route.ts";

const NAMES = new Intl.ListFormat("en", { style: "short" });

/** The names of artists as credited, each with a link to the artist. */
export function ArtistLinks({ artists = [] }: { artists: Track["artists"] }) {
  const named = artists.filter(({ name }) => name);
  const links = named.values();
  return NAMES.formatToParts(named.map(({ name = "" }) => name)).map(({ type, value }, at) => {
    const artist = type === "element" ? links.next().value : undefined;
    // An artist can be credited twice.
    const key = `${at} ${value}`;
    return artist === undefined ? (
      <Fragment key={key}>{value}</Fragment>
    ) : (
      <a key={key} href={artistHref(artist.id)}>
        {value}
      </a>
    );
  });
}

export function ArtistCard({ artist }: { artist: Artist }) {
  return (
    <article className="card artist">
      <a href={artistHref(artist.id)} data-result>
        <Portrait of={artist} sizePixels={360} />
        <span className="title">{artist.name ?? artist.id}</span>
      </a>
      <span className="soft">Artist</span>
    </article>
  );
}
