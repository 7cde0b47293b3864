import { useSaving } from "./use-saving.ts";

interface Properties {
  readonly id: string;
  readonly title: string;
  /** Whether it is in the library; `undefined` while that is not known. */
  readonly saved: boolean | undefined;
  /** What it says, in place of a sign alone. */
  readonly hasText?: boolean;
}

/** Adds or removes an album. It can be pressed again at once: the last press counts. */
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
