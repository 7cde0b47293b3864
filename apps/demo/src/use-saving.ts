import { type GatefoldError, useAddLibraryAlbum, useRemoveLibraryAlbum } from "@gatefold/react";
import { explain } from "./problem.tsx";
import { useToasts } from "./toasts.tsx";
import { usePendingChanges } from "./use-pending-changes.ts";

/** Adds an album to the library or removes it. */
export type Save = (id: string, title: string, saved: boolean) => void;

/** Changes the library. It shows at once; that it is done is said when the server has done it. */
export function useSaving(): Save {
  const add = useAddLibraryAlbum();
  const remove = useRemoveLibraryAlbum();
  const toasts = useToasts();
  const pending = usePendingChanges();
  const change = (id: string, title: string, saved: boolean, done: string) => {
    const { mutateAsync } = saved ? add : remove;
    const kept = { id, title, saved };
    // What was said before is over: its "Undo" would do the same again.
    toasts.forget(id);
    pending.add(kept);
    // The promise, for callbacks of `mutate` go with the component, and a removed album's card goes at once.
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

/** The API can't put an album back where it was: what is added is the newest. */
function undone(title: string, saved: boolean): string {
  return saved ? `Restored ${title}. It is now the newest in your library.` : `Removed ${title}.`;
}
