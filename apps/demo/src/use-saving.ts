import { type GatefoldError, useAddLibraryAlbum, useRemoveLibraryAlbum } from "@gatefold/react";
import { useToast } from "./toasts.tsx";

/** Adds an album to the library or removes it; what was done can be undone. */
export function useSaving(): (id: string, title: string, saved: boolean) => void {
  const add = useAddLibraryAlbum();
  const remove = useRemoveLibraryAlbum();
  const toast = useToast();
  const save = (id: string, title: string, saved: boolean) => {
    const change = saved ? add : remove;
    toast({
      text: saved ? `Added ${title}.` : `Removed ${title}.`,
      action: { text: "Undo", run: () => save(id, title, !saved) },
    });
    // The promise, for callbacks of `mutate` go with the component, and a removed album's card goes at once.
    change.mutateAsync(id).catch(({ code, message }: GatefoldError) =>
      toast({
        text: `${title} can't be ${saved ? "added" : "removed"}. ${code}: ${message}`,
        isProblem: true,
        action: { text: "Try again", run: () => save(id, title, saved) },
      }),
    );
  };
  return save;
}
