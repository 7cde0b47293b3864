import type { NewPlaylist, Playlist, PlaylistChange, Track } from "@gatefold/client";
import {
  flattenPlaylists,
  type GatefoldError,
  useAddPlaylistTracks,
  useCreatePlaylist,
  usePlaylists,
  useRemovePlaylistTracks,
} from "@gatefold/react";
import { useAsk } from "./dialogs.tsx";
import { MenuItem } from "./menu.tsx";
import { PlaylistForm } from "./playlist-form.tsx";
import { failureToast } from "./problem.tsx";
import { playlistHref } from "./route.ts";
import { useToasts } from "./toasts.tsx";

/** Tracks that go to the end of a playlist, in order. */
interface Addition {
  readonly tracks: readonly Track[];
  /** What they are called, such as the title of their album. */
  readonly what: string;
}

/** The playlist that gets them. */
type Target = Pick<Playlist, "id" | "title">;

/** Adds tracks to a playlist. Those that it has already are only added again if the user says so. */
export function useAdding(): (to: Target, addition: Addition) => void {
  const add = useAddPlaylistTracks();
  const remove = useRemovePlaylistTracks();
  const toasts = useToasts();
  const send = (to: Target, addition: Addition, options: Parameters<typeof bodyOf>[1] = {}) => {
    const { tracks, what } = addition;
    const { id, title = id } = to;
    const about = `add ${id} ${what}`;
    const link = { text: "Show", href: playlistHref(id) };
    toasts.hide(about);
    add.mutateAsync({ id, body: bodyOf(tracks, options), from: options.from }).then(
      (answers) => {
        const added = entriesOf(answers);
        const skipped = added === undefined ? 0 : tracks.length - added.length;
        const undo = () =>
          void remove
            .mutateAsync({ id, body: { entryIds: added ?? [] } })
            .catch((error: GatefoldError) =>
              toasts.show(failureToast(about, `${what} can't be removed from ${title}.`, error, undo)),
            );
        const again = () => send(to, addition, { addDuplicateTracks: true });
        if (skipped === tracks.length)
          toasts.show({
            about,
            text: `${title} has ${what} already.`,
            action: { text: "Add again", run: again },
            link,
          });
        else
          toasts.show({
            about,
            text: `Added ${what} to ${title}.${skipped > 0 ? ` ${skipped} already in the playlist.` : ""}`,
            ...(added && added.length <= MAX_REMOVED && { action: { text: "Undo", run: undo } }),
            link,
          });
      },
      (error: GatefoldError) =>
        toasts.show(
          // It goes on after what was added.
          failureToast(about, `${what} can't be added to ${title}.`, error, () =>
            send(to, addition, { ...options, from: error.progress }),
          ),
        ),
    );
  };
  return (to, addition) => send(to, addition);
}

/** So many entries a request removes. */
const MAX_REMOVED = 100;

function bodyOf(
  tracks: readonly Track[],
  { addDuplicateTracks = false }: { addDuplicateTracks?: boolean; from?: GatefoldError["progress"] },
) {
  return { trackIds: tracks.map(({ id }) => id), addDuplicateTracks };
}

/** The entries that were added, or `undefined` if an answer doesn't name them. */
function entriesOf(answers: readonly (PlaylistChange | undefined)[]): string[] | undefined {
  if (answers.some((answer) => !answer?.entries)) return undefined;
  return answers.flatMap((answer) => answer?.entries?.flatMap(({ entryId }) => entryId ?? []) ?? []);
}

/** Asks for a new playlist and makes it. Nothing that was typed is lost when it fails. */
export function useCreating(): (onCreated: (playlist: Target) => void) => void {
  const { mutateAsync } = useCreatePlaylist();
  const ask = useAsk();
  const toasts = useToasts();
  const create = async (onCreated: (playlist: Target) => void, typed?: NewPlaylist) => {
    const body = await ask<NewPlaylist>((answer) => <PlaylistForm values={typed} onAnswer={answer} />);
    if (!body) return;
    const { title } = body;
    mutateAsync({ body }).then(
      ({ id }) => id !== undefined && onCreated({ id, title }),
      (error: GatefoldError) =>
        toasts.show(
          failureToast(
            `create ${title}`,
            `${title} can't be created.`,
            error,
            () => void create(onCreated, body),
          ),
        ),
    );
  };
  return (onCreated) => void create(onCreated);
}

/** The items of a menu that adds tracks to one of the user's playlists, or to a new one. */
export function PlaylistItems({ tracks, what }: Addition) {
  const list = usePlaylists({ limit: 50, sortBy: "RECENTLY_UPDATED" }, { select: flattenPlaylists });
  const add = useAdding();
  const create = useCreating();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu has groups, and no fieldsets.
    <div role="group" aria-label="Add to playlist">
      <span className="soft" aria-hidden="true">
        Add to playlist
      </span>
      <MenuItem onSelect={() => create((playlist) => add(playlist, { tracks, what }))}>
        New playlist…
      </MenuItem>
      {list.data?.map(
        ({ node }) =>
          node && (
            <MenuItem key={node.id} onSelect={() => add(node, { tracks, what })}>
              {node.title ?? node.id}
            </MenuItem>
          ),
      )}
      {list.hasNextPage && (
        <MenuItem stays onSelect={() => void list.fetchNextPage()}>
          More playlists
        </MenuItem>
      )}
      {list.error && (
        <MenuItem stays onSelect={() => void list.refetch()}>
          The playlists can't be loaded. Try again
        </MenuItem>
      )}
      {list.isPending && (
        <span className="soft" role="none">
          {list.isPaused ? "They load when you're back online." : "Loading playlists…"}
        </span>
      )}
    </div>
  );
}
