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

const HOUR = { hour: "numeric", minute: "2-digit" } as const;
const TIME = new Intl.DateTimeFormat("en", HOUR);
const DAY_AND_TIME = new Intl.DateTimeFormat("en", { month: "short", day: "numeric", ...HOUR });

/** Without the day if it is today, so that it fits beside the artists on a phone. */
function timeText(playedAt: string): string {
  const time = new Date(playedAt);
  if (Number.isNaN(time.getTime())) return "";
  const isToday = time.toDateString() === new Date().toDateString();
  return (isToday ? TIME : DAY_AND_TIME).format(time);
}
