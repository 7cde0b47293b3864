import { flattenRecentlyPlayed, useRecentlyPlayed } from "@gatefold/react";
import { ListPage } from "./list-page.tsx";
import { TrackList } from "./track-list.tsx";

/** What the user played, newest first. A track comes as often as it was played. */
export function HistoryPage() {
  const plays = useRecentlyPlayed({ limit: 60 }, { select: flattenRecentlyPlayed });
  return (
    <ListPage
      title="Recently played"
      what={["play", "plays"]}
      list={plays}
      empty={
        <>
          <h2>Nothing played yet.</h2>
          <p>This app doesn't play music. What you play in Amazon Music appears here.</p>
        </>
      }
    >
      <TrackList label="Plays" list={plays} note={({ playedAt }) => (playedAt ? timeText(playedAt) : "")} />
    </ListPage>
  );
}

const TIME = new Intl.DateTimeFormat("en", {
  month: "short",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

function timeText(playedAt: string): string {
  const time = new Date(playedAt);
  return Number.isNaN(time.getTime()) ? "" : TIME.format(time);
}
