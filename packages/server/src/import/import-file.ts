import { LineError, readLine } from "./read-line.ts";
import { CatalogWriter } from "./catalog-writer.ts";
import type { FileSummary, ImportOptions } from "./import-catalog.ts";
import { ImportError } from "./import-error.ts";
import { type ByteSource, openSource } from "./source/byte-source.ts";
import { readRecords } from "./source/read-records.ts";
import type { SourceRecord } from "./source/splitters.ts";

export async function importFile(file: string, options: ImportOptions): Promise<FileSummary> {
  const { signal, stdin } = options;
  let bytesRead = 0;
  const source = await openSource(file, {
    signal,
    ...(stdin !== undefined && { stdin }),
    onBytes: (bytes) => {
      bytesRead += bytes;
    },
  });
  const run = new FileImport(source, options, () => bytesRead);
  try {
    return await run.toEnd();
  } finally {
    source.close();
  }
}

class FileImport {
  readonly #source: ByteSource;
  readonly #options: ImportOptions;
  readonly #bytesRead: () => number;
  readonly #writer: CatalogWriter;
  readonly #startedMs = performance.now();
  #resumedFrom = 0;

  constructor(source: ByteSource, options: ImportOptions, bytesRead: () => number) {
    this.#source = source;
    this.#options = options;
    this.#bytesRead = bytesRead;
    const { store, batchSize = 500, onImported } = options;
    const { checkpointKey } = source;
    this.#writer = new CatalogWriter({ store, batchSize, checkpointKey, onStored: onImported });
  }

  async toEnd(): Promise<FileSummary> {
    this.#resumedFrom = await this.#writer.resume();
    try {
      await this.#readAll();
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      throw await this.#stopped(error);
    }
    const { file } = this.#source;
    if (this.#writer.lines === 0) throw new ImportError("EMPTY", file, `${file} holds no albums`);
    await this.#writer.finish();
    this.#report();
    return this.#summary();
  }

  async #readAll(): Promise<void> {
    const { file, chunks } = this.#source;
    const { maxLineBytes = 10_000_000, signal } = this.#options;
    let seen = 0;
    for await (const records of readRecords(chunks, { file, maxRecordBytes: maxLineBytes })) {
      for (const record of records) {
        seen += 1;
        if (seen > this.#resumedFrom) await this.#take(record);
      }
      this.#report();
      if (signal?.aborted) throw new ImportError("INTERRUPTED", file, "", { cause: signal.reason });
    }
  }

  async #take({ line, entry, bytes, problem }: SourceRecord): Promise<void> {
    try {
      if (bytes === undefined) throw new LineError(problem);
      await this.#writer.add(readLine(bytes), bytes.length);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      this.#writer.skip();
      const place = { file: this.#source.file, ...(entry !== undefined && { entry }), line };
      this.#options.onSkip?.({ ...place, reason: error.message });
    }
  }

  /** Stores what was read before the failure, and adds to the message how much that is. */
  async #stopped(error: ImportError): Promise<ImportError> {
    const { file } = this.#source;
    const { signal } = this.#options;
    const isInterrupted = signal?.aborted === true;
    await this.#writer.flush();
    // A damaged file stays damaged, and a repaired one is another version, so its checkpoint is useless.
    if (!isInterrupted && error.code !== "UNREADABLE") await this.#writer.forgetCheckpoint();
    const progress = this.#summary();
    const imported = `${counted(progress.imported)} of ${counted(progress.lines)} lines were imported`;
    if (!isInterrupted) {
      const { code, cause } = error;
      const message = progress.lines === 0 ? error.message : `${error.message}; ${imported}`;
      return new ImportError(code, file, message, { cause, progress });
    }
    const message = `the import of ${file} was stopped; ${imported}`;
    return new ImportError("INTERRUPTED", file, message, { cause: signal.reason, progress });
  }

  #report(): void {
    const { file, bytesTotal } = this.#source;
    const { lines, imported, skipped } = this.#writer;
    this.#options.onProgress?.({ file, bytesRead: this.#bytesRead(), bytesTotal, lines, imported, skipped });
  }

  #summary(): FileSummary {
    const { lines, imported, skipped } = this.#writer;
    return {
      file: this.#source.file,
      lines,
      imported,
      skipped,
      ...(this.#resumedFrom > 0 && { resumedFrom: this.#resumedFrom }),
      durationMs: performance.now() - this.#startedMs,
    };
  }
}

function counted(count: number): string {
  return count.toLocaleString("en");
}
