import { useSaving } from "./use-saving.ts";

interface Properties {
  readonly id: string;
  readonly title: string;
  /** Whether it is in the library; `undefined` while that is not known. */
  readonly saved: boolean | undefined;
}

/** Adds or removes an album. It can be pressed again at once: the last press counts. */
export function SaveButton({ id, title, saved }: Properties) {
  const save = useSaving();
  const text = saved ? "Remove" : "Add";
  return (
    <button
      type="button"
      className={saved ? "save" : "save primary"}
      disabled={saved === undefined}
      aria-label={`${text} ${title}`}
      onClick={() => save(id, title, !saved)}
    >
      {text}
    </button>
  );
}
