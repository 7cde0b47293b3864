import { flattenRecentlyPlayed, useRecentlyPlayed } from "@gatefold/react";
import { ListPage } from "./list-page.tsx";
import { TrackRow } from "./track-row.tsx";

/** What the user played, newest first. A track comes as often as it was played. */
export function HistoryPage() {
  const plays = useRecentlyPlayed({ limit: 50 }, { select: flattenRecentlyPlayed });
  return (
    <ListPage
      title="Recently played"
      what={["play", "plays"]}
      list={plays}
      empty={
        <>
          <h2>Nothing was played yet.</h2>
          <p>This app doesn't play music. What you play in Amazon Music is listed here.</p>
        </>
      }
    >
      <ul className="tracks">
        {plays.data?.map(({ node, cursor }) => node && <TrackRow key={cursor} track={node} />)}
      </ul>
    </ListPage>
  );
}
