import type { SkippedLine } from "../import/import-catalog.ts";

/** Tells of lines that were skipped: of the first few one by one, of the others how many they are. */
export interface SkipNotes {
  readonly add: (skipped: SkippedLine) => void;
  /** Tells of those that were only counted. */
  readonly end: () => void;
}

/** A file that is no catalog at all may have millions of such lines. */
const MAX_NOTES = 10;

/** Notes of skipped lines, written by `note`. */
export function createSkipNotes(note: (text: string) => void): SkipNotes {
  let count = 0;
  return {
    add(skipped) {
      count += 1;
      if (count <= MAX_NOTES) note(describe(skipped));
    },
    end() {
      const more = count - MAX_NOTES;
      if (more > 0) note(`skipped ${more.toLocaleString("en")} more, which are not shown`);
    },
  };
}

function describe({ file, entry, line, reason }: SkippedLine): string {
  return `skipped ${entry ? `${file} (${entry})` : file}:${line}: ${reason}`;
}
