import type { Track } from "@gatefold/client";
import type { ReactNode } from "react";
import { PlaylistItems } from "./adding.tsx";
import { useLiking } from "./liking.tsx";
import { MenuButton, MenuItem } from "./menu.tsx";
import { useSaving } from "./saving.tsx";

interface Properties {
  readonly track: Track;
  /** Whether it is known to be in the library. */
  readonly isSaved: boolean;
  /** Items of its list alone. */
  readonly children?: ReactNode;
}

/** What can be done with a track: like it, add it to the library or to a playlist. */
export function TrackMenu({ track, isSaved, children }: Properties) {
  const { title = track.id } = track;
  return (
    <MenuButton label={`More for ${title}`} className="icon" face={<Dots />}>
      <LikeItems track={track} />
      {children}
      {!isSaved && <SaveItem id={track.id} title={title} />}
      <PlaylistItems tracks={[track]} what={title} />
    </MenuButton>
  );
}

function LikeItems({ track }: { track: Track }) {
  const like = useLiking();
  return (
    <>
      <MenuItem onSelect={() => like(track, "LIKE")}>Like</MenuItem>
      <MenuItem onSelect={() => like(track, "DISLIKE")}>Dislike</MenuItem>
    </>
  );
}

function SaveItem({ id, title }: { id: string; title: string }) {
  const save = useSaving();
  return <MenuItem onSelect={() => save({ kind: "track", id, title }, true)}>Add to library</MenuItem>;
}

function Dots() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="dots">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  );
}
