import { formatDuration, type Playlist, type PlaylistTrack } from "@gatefold/client";
import { flattenPlaylistTracks, useMe, usePlaylist, usePlaylistTracks } from "@gatefold/react";
import { useMemo } from "react";
import { CoverArt } from "./cover.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { ListEnd, ListStatus } from "./list-page.tsx";
import { isUnknown, NotFound } from "./not-found.tsx";
import { PageHeading } from "./page-frame.tsx";
import { useDeleting, useEditing } from "./playlist-changes.tsx";
import { PlaylistEntries } from "./playlist-entries.tsx";
import { Problem } from "./problem.tsx";

/** A playlist, with its tracks page by page. */
export function PlaylistPage({ id }: { id: string }) {
  const { data: playlist, error, isPending, isPaused, refetch } = usePlaylist(id);
  const list = usePlaylistTracks(
    { id, limit: 100 },
    // Comparing each new page with all that was read before takes longer than drawing it.
    { select: flattenPlaylistTracks, structuralSharing: false },
  );
  const { data: me } = useMe();
  if (!playlist && isUnknown(error)) return <NotFound what="playlist" text="" />;
  // Where nobody knows whose it is, the server says whether it may be changed.
  const isOwn = me === undefined || !playlist?.curator?.id || playlist.curator.id === me.id;
  return (
    <article className="playlist" aria-busy={isPending || list.isFetching}>
      <div className="head">
        <span className="cover">
          <CoverArt seed={id} />
        </span>
        <div>
          {/* It takes the focus once, and so its text may come later. */}
          <PageHeading text={playlist?.title ?? "Playlist"} />
          {playlist?.description && <p className="description">{playlist.description}</p>}
          <p className="soft">
            {playlist
              ? playlistFacts(playlist) + (SEEN[playlist.visibility ?? ""] ?? "")
              : isPaused && "This loads when you're back online."}
          </p>
          {playlist && (
            <div className="buttons">
              {isOwn && <Actions playlist={playlist} />}
              <ExportMenu playlistId={id} />
            </div>
          )}
        </div>
      </div>
      {error && <Problem title="The playlist can't be loaded." error={error} onRetry={refetch} />}
      {/* How many there are is said above. */}
      <ListStatus what={["track", "tracks"]} list={list} className={list.data ? "unseen" : "soft"} />
      {list.data?.length === 0 && (
        <div className="empty">
          <h2>This playlist has no tracks.</h2>
          <p>Every track and album has a menu that adds it to a playlist.</p>
          <a className="button primary" href="#/search">
            Search tracks
          </a>
        </div>
      )}
      <Entries id={id} title={playlist?.title ?? id} list={list} isOwn={isOwn} />
      <ListEnd what="tracks" list={list} />
    </article>
  );
}

function Entries({
  list,
  ...playlist
}: {
  id: string;
  title: string;
  isOwn: boolean;
  list: ReturnType<typeof usePlaylistTracks<PlaylistTrack[]>>;
}) {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = list;
  const entries = useMemo(() => (data ?? []).filter(({ node }) => node), [data]);
  return (
    <PlaylistEntries
      {...playlist}
      entries={entries}
      isWhole={!hasNextPage}
      onEnd={hasNextPage && !isFetching && !error ? fetchNextPage : undefined}
    />
  );
}

/** A playlist in one line: how many tracks, and how long. */
export function playlistFacts({ trackCount, duration }: Playlist): string {
  const tracks =
    trackCount !== undefined && `${trackCount.toLocaleString("en")} ${trackCount === 1 ? "track" : "tracks"}`;
  return [tracks, duration ? formatDuration(duration) : ""].filter(Boolean).join(" · ");
}

const SEEN: Readonly<Record<string, string>> = { PUBLIC: " · Public", PRIVATE: " · Private" };

function Actions({ playlist }: { playlist: Playlist }) {
  const edit = useEditing();
  const remove = useDeleting();
  return (
    <>
      <button type="button" onClick={() => edit(playlist)}>
        Edit
      </button>
      <button type="button" onClick={() => remove(playlist)}>
        Delete
      </button>
    </>
  );
}
