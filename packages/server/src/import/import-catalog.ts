import { importFile } from "./import-file.ts";
import { checkSource } from "./source/byte-source.ts";
import type { Store } from "../storage/store.ts";
import type { Readable } from "node:stream";

/** The result for one source. */
export interface FileSummary {
  /** The source, as the caller named it. */
  readonly file: string;
  /** How many lines are not empty: `imported` and `skipped` together, including those of an interrupted run. */
  readonly lines: number;
  /** How many lines have their album in the catalog. */
  readonly imported: number;
  /** How many lines were not imported. `onSkip` was called for each of them. */
  readonly skipped: number;
  /** How many of the lines an earlier, interrupted run had processed. */
  readonly resumedFrom?: number;
  /** How long this run took, in milliseconds. */
  readonly durationMs: number;
}

/** The result of an import. */
export interface ImportSummary {
  /** The result of each source, in the order in which they were given. */
  readonly files: readonly FileSummary[];
  /** How many lines of all sources are in the catalog. */
  readonly imported: number;
  /** How many lines of all sources were not imported. */
  readonly skipped: number;
  /** Whether the caller should report failure: `strict` was set and a line was skipped. */
  readonly failed: boolean;
}

/** A line that was not imported. */
export interface SkippedLine {
  /** The source, as the caller named it. */
  readonly file: string;
  /** The file in the archive, if it is one. */
  readonly entry?: string;
  /** The number of the line in the unpacked file, from 1. */
  readonly line: number;
  /** Completes the sentence "line 7 …", or names a field and what is wrong with it. */
  readonly reason: string;
}

/** An album that has been imported. */
export interface ImportedAlbum {
  /** Its catalog id, which a release gets at its first import and keeps. */
  readonly id: string;
  /** The MusicBrainz id of the release that it was made from, in lower case. */
  readonly mbid: string | undefined;
  /** Its title, if it has one. */
  readonly title: string | undefined;
}

/** How far an import has come. */
export interface ImportProgress {
  /** The source that is read, as the caller named it. */
  readonly file: string;
  /** How many bytes of the file have been read; compressed bytes, if it is compressed. */
  readonly bytesRead: number;
  /** How many bytes the file has; `undefined` for standard input and pipes. */
  readonly bytesTotal: number | undefined;
  /** How many lines of the source have been processed. */
  readonly lines: number;
  /** How many lines of the source are in the catalog. */
  readonly imported: number;
  /** How many lines of the source were not imported. */
  readonly skipped: number;
}

/** What to import, and into which store. */
export interface ImportOptions {
  /** The store that gets the albums. */
  readonly store: Store;
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  /** The stream that is read for `-`. @default process.stdin */
  readonly stdin?: Readable;
  /** Whether a skipped line makes the import `failed`. @default false */
  readonly strict?: boolean;
  /** Stops the import, after what was read has been stored. */
  readonly signal?: AbortSignal;
  /** How many albums are stored in one transaction. @default 500 */
  readonly batchSize?: number;
  /** Lines and objects of more bytes than this are skipped. @default 10_000_000 */
  readonly maxLineBytes?: number;
  /** Called after every chunk that was read, and at the end of each file. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called after every transaction with the albums that it stored, in the order of their lines. */
  readonly onImported?: (albums: readonly ImportedAlbum[]) => void;
  /** Called for every line that was not imported. */
  readonly onSkip?: (skipped: SkippedLine) => void;
}

/**
 * Imports albums from files: NDJSON or JSON of Album objects or MusicBrainz releases, plain, in gzip, xz or tar. Memory
 * is bounded whatever the size of the files.
 *
 * Lines that aren't albums are reported and skipped. Albums are stored in batches, each with a checkpoint in the same
 * transaction, so that an import that was stopped or killed continues where it was if you run it again on the same,
 * unchanged file. Running a finished import again changes nothing.
 *
 * @returns the result for each file.
 * @throws {ImportError} for a file that is missing, a folder, empty, unreadable, cut short or damaged, or when `signal`
 * stops the import. All files are checked before the first is imported.
 * @throws {StoreError} when the store fails.
 */
export async function importCatalog(options: ImportOptions): Promise<ImportSummary> {
  for (const file of options.files) await checkSource(file);
  const files: FileSummary[] = [];
  for (const file of options.files) files.push(await importFile(file, options));
  const imported = files.reduce((sum, file) => sum + file.imported, 0);
  const skipped = files.reduce((sum, file) => sum + file.skipped, 0);
  return { files, imported, skipped, failed: options.strict === true && skipped > 0 };
}
