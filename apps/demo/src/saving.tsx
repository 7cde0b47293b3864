import {
  type GatefoldError,
  useAddLibraryAlbum,
  useAddLibraryTrack,
  useRemoveLibraryAlbum,
  useRemoveLibraryTrack,
} from "@gatefold/react";
import { type PendingChange, usePendingChanges } from "./pending-changes.ts";
import { explain } from "./problem.tsx";
import { useToasts } from "./toasts.tsx";

/** An album or a track. */
export type SavedItem = Omit<PendingChange, "saved">;

/** Adds something to the library or removes it. */
export type Save = (item: SavedItem, saved: boolean) => void;

/** Changes the library. The change shows at once; the message only appears when the server has answered. */
export function useSaving(): Save {
  const changes = {
    album: { add: useAddLibraryAlbum(), remove: useRemoveLibraryAlbum() },
    track: { add: useAddLibraryTrack(), remove: useRemoveLibraryTrack() },
  };
  const toasts = useToasts();
  const pending = usePendingChanges();
  const change = (item: SavedItem, saved: boolean, done: string) => {
    const { kind, id, title } = item;
    const { add, remove } = changes[kind];
    const kept = { ...item, saved };
    // The "Undo" of an earlier message about it would now do the wrong thing.
    toasts.hide(id);
    pending.add(kept);
    // Callbacks of `mutate` are dropped when the component unmounts, as the card of a removed album does at once.
    const made: Promise<unknown> = saved ? add.mutateAsync(id) : remove.mutateAsync(id);
    made
      .finally(() => pending.remove(kept))
      .then(
        () =>
          toasts.show({
            about: id,
            text: done,
            action: { text: "Undo", run: () => change(item, !saved, undone(title, !saved)) },
          }),
        (error: GatefoldError) =>
          toasts.show({
            about: id,
            text: `${title} can't be ${saved ? "added" : "removed"}. ${explain(error)} (${error.code})`,
            isProblem: true,
            action: { text: "Try again", run: () => change(item, saved, done) },
          }),
      );
  };
  return (item, saved) => change(item, saved, saved ? `Added ${item.title}.` : `Removed ${item.title}.`);
}

/** The API can't put anything back in its old place: what is added is always the newest. */
function undone(title: string, saved: boolean): string {
  return saved ? `Restored ${title}. It is now the newest in your library.` : `Removed ${title}.`;
}

interface Properties {
  /** @default "album" */
  readonly kind?: PendingChange["kind"];
  readonly id: string;
  readonly title: string;
  /** Whether it is in the library; `undefined` while unknown. */
  readonly saved: boolean | undefined;
  /** Whether the button has a text beside its icon. @default false */
  readonly hasText?: boolean;
}

/** Adds or removes an album or a track. It can be pressed again at once; the last press wins. */
export function SaveButton({ kind = "album", id, title, saved, hasText = false }: Properties) {
  const save = useSaving();
  const text = saved ? "Remove from library" : "Add to library";
  return (
    <button
      type="button"
      className={saved ? "save saved" : "save primary"}
      disabled={saved === undefined}
      aria-label={hasText ? `${text}: ${title}` : `${saved ? "Remove" : "Add"} ${title}`}
      title={text}
      onClick={() => save({ kind, id, title }, !saved)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {saved && <path className="done" d="M3 8.5 6.5 12 13 4.5" />}
        <path className="undo" d={saved ? "M3 8h10" : "M8 3v10M3 8h10"} />
      </svg>
      {hasText && text}
    </button>
  );
}
