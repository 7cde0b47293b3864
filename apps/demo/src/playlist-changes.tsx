import type { NewPlaylist, Playlist, Track } from "@gatefold/client";
import {
  type GatefoldError,
  useAddPlaylistTracks,
  useDeletePlaylist,
  useMovePlaylistTracks,
  useRemovePlaylistTracks,
  useUpdatePlaylist,
} from "@gatefold/react";
import { Confirm, useAsk } from "./dialogs.tsx";
import { PlaylistForm } from "./playlist-form.tsx";
import { failureToast } from "./problem.tsx";
import { navigate } from "./route.ts";
import { useToasts } from "./toasts.tsx";

/** Asks for what a playlist shall say of itself, and changes it. */
export function useEditing(): (playlist: Playlist) => void {
  const { mutateAsync } = useUpdatePlaylist();
  const ask = useAsk();
  const toasts = useToasts();
  const edit = async ({ id, ...before }: Playlist) => {
    const body = await ask<NewPlaylist>((answer) => (
      <PlaylistForm values={before} isEdit onAnswer={answer} />
    ));
    if (!body) return;
    mutateAsync({ id, body }).then(
      () => toasts.show({ about: id, text: `Saved ${body.title}.` }),
      (error: GatefoldError) =>
        toasts.show(
          // What was typed is there again.
          failureToast(id, `${body.title} can't be saved.`, error, () => void edit({ id, ...body })),
        ),
    );
  };
  return (playlist) => void edit(playlist);
}

/** Deletes a playlist if the user is sure of it, for nothing brings it back. */
export function useDeleting(): (playlist: Playlist) => void {
  const { mutateAsync } = useDeletePlaylist();
  const ask = useAsk();
  const toasts = useToasts();
  const send = (id: string, title: string) => {
    mutateAsync(id).then(
      () => toasts.show({ about: id, text: `Deleted ${title}.` }),
      (error: GatefoldError) =>
        toasts.show(failureToast(id, `${title} can't be deleted.`, error, () => send(id, title))),
    );
  };
  const remove = async ({ id, title = id }: Playlist) => {
    const agreed = await ask<boolean>((answer) => (
      <Confirm
        title={`Delete ${title}?`}
        text="All of its entries are deleted too. This can't be undone."
        agree="Delete"
        onAnswer={answer}
      />
    ));
    if (!agreed) return;
    // First, so that its own page isn't read again when it is gone.
    navigate("#/playlists", { replace: true });
    send(id, title);
  };
  return (playlist) => void remove(playlist);
}

/** Where an entry goes: directly below another one, or directly above. */
export type Place = { readonly entryIdAbove: string } | { readonly entryIdBelow: string };

/** An entry of a playlist that is changed. */
export interface ChangedEntry {
  readonly entryId: string;
  readonly track: Track;
}

interface EntryChanges {
  move(entry: ChangedEntry, place: Place): void;
  /** @param place where it is now, so that an undo puts it there again; `undefined` if it is the only one */
  remove(entry: ChangedEntry, place: Place | undefined): void;
}

/** Changes the entries of a playlist. */
export function useEntryChanges({ id, title }: { id: string; title: string }): EntryChanges {
  const add = useAddPlaylistTracks();
  const moving = useMovePlaylistTracks();
  const removing = useRemovePlaylistTracks();
  const toasts = useToasts();
  const move: EntryChanges["move"] = (entry, place) => {
    const { entryId, track } = entry;
    toasts.hide(entryId);
    moving
      .mutateAsync({ id, body: { entryIds: [entryId], ...place } })
      .catch((error: GatefoldError) =>
        toasts.show(
          failureToast(entryId, `${nameOf(track)} can't be moved.`, error, () => move(entry, place)),
        ),
      );
  };
  const restore = (track: Track, place: Place | undefined) => {
    const about = `restore ${track.id}`;
    add.mutateAsync({ id, body: { trackIds: [track.id], addDuplicateTracks: true } }).then(
      ([answer]) => {
        const entryId = answer?.entries?.[0]?.entryId;
        toasts.show({ about, text: `Restored ${nameOf(track)}.` });
        if (entryId !== undefined && place) move({ entryId, track }, place);
      },
      (error: GatefoldError) =>
        toasts.show(
          failureToast(about, `${nameOf(track)} can't be restored.`, error, () => restore(track, place)),
        ),
    );
  };
  const remove: EntryChanges["remove"] = (entry, place) => {
    const { entryId, track } = entry;
    toasts.hide(entryId);
    removing.mutateAsync({ id, body: { entryIds: [entryId] } }).then(
      () =>
        toasts.show({
          about: entryId,
          text: `Removed ${nameOf(track)} from ${title}.`,
          action: { text: "Undo", run: () => restore(track, place) },
        }),
      (error: GatefoldError) =>
        toasts.show(
          failureToast(entryId, `${nameOf(track)} can't be removed.`, error, () => remove(entry, place)),
        ),
    );
  };
  return { move, remove };
}

function nameOf({ id, title = id }: Track): string {
  return title;
}
