import { type GatefoldError, useAddLibraryAlbum, useRemoveLibraryAlbum } from "@gatefold/react";
import { explain } from "./problem.tsx";
import { useToasts } from "./toasts.tsx";

/** Adds an album to the library or removes it. It shows at once; that it is done is said when the server has done it. */
export function useSaving(): (id: string, title: string, saved: boolean) => void {
  const add = useAddLibraryAlbum();
  const remove = useRemoveLibraryAlbum();
  const toasts = useToasts();
  const save = (id: string, title: string, saved: boolean) => {
    const change = saved ? add : remove;
    // What was said before is over: its "Undo" would do the same again.
    toasts.forget(id);
    // The promise, for callbacks of `mutate` go with the component, and a removed album's card goes at once.
    change.mutateAsync(id).then(
      () =>
        toasts.show({
          about: id,
          text: saved ? `Added ${title}.` : `Removed ${title}.`,
          action: { text: "Undo", run: () => save(id, title, !saved) },
        }),
      (error: GatefoldError) =>
        toasts.show({
          about: id,
          text: `${title} can't be ${saved ? "added" : "removed"}. ${explain(error)} (${error.code})`,
          isProblem: true,
          action: { text: "Try again", run: () => save(id, title, saved) },
        }),
    );
  };
  return save;
}
