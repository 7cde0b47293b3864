import type { WriteStream } from "node:tty";
import { Presets, SingleBar } from "cli-progress";
import type { ImportProgress } from "../import/import-catalog.ts";

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
