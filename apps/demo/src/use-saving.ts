import { type GatefoldError, useAddLibraryAlbum, useRemoveLibraryAlbum } from "@gatefold/react";
import { explain } from "./problem.tsx";
import { useToast } from "./toasts.tsx";

/** Adds an album to the library or removes it. It shows at once; that it is done is said when the server has done it. */
export function useSaving(): (id: string, title: string, saved: boolean) => void {
  const add = useAddLibraryAlbum();
  const remove = useRemoveLibraryAlbum();
  const toast = useToast();
  const save = (id: string, title: string, saved: boolean) => {
    const change = saved ? add : remove;
    // The promise, for callbacks of `mutate` go with the component, and a removed album's card goes at once.
    change.mutateAsync(id).then(
      () =>
        toast({
          about: id,
          text: saved ? `Added ${title}.` : `Removed ${title}.`,
          action: { text: "Undo", run: () => save(id, title, !saved) },
        }),
      (error: GatefoldError) =>
        toast({
          about: id,
          text: `${title} can't be ${saved ? "added" : "removed"}. ${explain(error)} (${error.code})`,
          isProblem: true,
          action: { text: "Try again", run: () => save(id, title, saved) },
        }),
    );
  };
  return save;
}
