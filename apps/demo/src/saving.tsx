import { type GatefoldError, useAddLibraryAlbum, useRemoveLibraryAlbum } from "@gatefold/react";
import { usePendingChanges } from "./pending-changes.ts";
import { explain } from "./problem.tsx";
import { useToasts } from "./toasts.tsx";

/** Adds an album to the library or removes it. */
export type Save = (id: string, title: string, saved: boolean) => void;

/** Changes the library. The change shows at once; the message only appears when the server has answered. */
export function useSaving(): Save {
  const add = useAddLibraryAlbum();
  const remove = useRemoveLibraryAlbum();
  const toasts = useToasts();
  const pending = usePendingChanges();
  const change = (id: string, title: string, saved: boolean, done: string) => {
    const { mutateAsync } = saved ? add : remove;
    const kept = { id, title, saved };
    // The "Undo" of an earlier message about the album would now do the wrong thing.
    toasts.hide(id);
    pending.add(kept);
    // Callbacks of `mutate` are dropped when the component unmounts, as the card of a removed album does at once.
    mutateAsync(id)
      .finally(() => pending.remove(kept))
      .then(
        () =>
          toasts.show({
            about: id,
            text: done,
            action: { text: "Undo", run: () => change(id, title, !saved, undone(title, !saved)) },
          }),
        (error: GatefoldError) =>
          toasts.show({
            about: id,
            text: `${title} can't be ${saved ? "added" : "removed"}. ${explain(error)} (${error.code})`,
            isProblem: true,
            action: { text: "Try again", run: () => change(id, title, saved, done) },
          }),
      );
  };
  return (id, title, saved) => change(id, title, saved, saved ? `Added ${title}.` : `Removed ${title}.`);
}

/** The API can't put an album back in its old place: an added album is always the newest. */
function undone(title: string, saved: boolean): string {
  return saved ? `Restored ${title}. It is now the newest in your library.` : `Removed ${title}.`;
}

interface Properties {
  readonly id: string;
  readonly title: string;
  /** Whether it is in the library; `undefined` while unknown. */
  readonly saved: boolean | undefined;
  /** Whether the button has a text beside its icon. @default false */
  readonly hasText?: boolean;
}

/** Adds or removes an album. It can be pressed again at once; the last press wins. */
export function SaveButton({ id, title, saved, hasText = false }: Properties) {
  const save = useSaving();
  const text = saved ? "Remove from library" : "Add to library";
  return (
    <button
      type="button"
      className={saved ? "save saved" : "save primary"}
      disabled={saved === undefined}
      aria-label={hasText ? `${text}: ${title}` : `${saved ? "Remove" : "Add"} ${title}`}
      title={text}
      onClick={() => save(id, title, !saved)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {saved && <path className="done" d="M3 8.5 6.5 12 13 4.5" />}
        <path className="undo" d={saved ? "M3 8h10" : "M8 3v10M3 8h10"} />
      </svg>
      {hasText && text}
    </button>
  );
}
