import type { WriteStream } from "node:tty";
import { Presets, SingleBar } from "cli-progress";
import { printable } from "../domain/printable.ts";
import type { ImportedAlbum, ImportProgress, SkippedLine } from "../import/import-catalog.ts";
import { type DataOptions, print } from "./command.ts";

/** Shows how far an import is, on a terminal, and notes on lines of their own. */
export interface ImportProgressView {
  readonly update: (progress: ImportProgress) => void;
  readonly note: (text: string) => void;
  readonly end: () => void;
}

/** A progress bar where `stream` is a terminal; elsewhere the notes alone. */
export function createImportProgress(stream: NodeJS.WriteStream & Partial<WriteStream>): ImportProgressView {
  const format = "{file} [{bar}] {percentage}% | {imported} albums, {skipped} skipped | {eta_formatted} left";
  const bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true }, Presets.shades_grey);
  let shown: string | undefined;
  const stop = () => {
    if (shown !== undefined) bar.stop();
    shown = undefined;
  };
  return {
    update({ file, bytesRead, bytesTotal, imported, skipped }) {
      if (stream.isTTY !== true) return;
      if (shown !== file) {
        stop();
        bar.start(bytesTotal ?? 0, 0, { file, imported, skipped });
        shown = file;
      }
      if (bytesTotal === undefined) bar.setTotal(bytesRead);
      bar.update(bytesRead, { file, imported, skipped });
    },
    note(text) {
      // The bar is drawn again below the note with the next chunk.
      stop();
      stream.write(`${text}\n`);
    },
    end: stop,
  };
}

/** Reports lines that were skipped: the first few one by one, the others by their number. */
export interface SkipNotes {
  readonly add: (skipped: SkippedLine) => void;
  readonly end: () => void;
}

/** A file that is no catalog at all may have millions of such lines. */
const MAX_NOTES = 10;

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

/** Prints which ids albums got. */
export interface IdLines {
  readonly add: (albums: readonly ImportedAlbum[]) => void;
  readonly end: () => void;
}

/** A dump has millions of releases, and its ids can be listed later. */
const MAX_IDS = 10;

/**
 * Prints the ids of all albums if `ids` is set, as soon as each is stored; else the first few that releases got, but for
 * people only.
 *
 * @param listCommand the command that lists them later
 */
export function createIdLines(options: DataOptions & { readonly ids?: true }, listCommand: string): IdLines {
  let count = 0;
  return {
    add(albums) {
      for (const album of albums) {
        if (!options.ids) {
          // Other albums have the id that the file says.
          if (options.json || album.mbid === undefined) continue;
          count += 1;
          if (count > MAX_IDS) continue;
        }
        const { id, mbid, title = "-" } = album;
        print(options, album, printable([id, ...(mbid === undefined ? [] : [mbid]), title].join("  ")));
      }
    },
    end() {
      const more = count - MAX_IDS;
      if (more > 0) console.log(`and ${more.toLocaleString("en")} more; "${listCommand}" shows all`);
    },
  };
}
