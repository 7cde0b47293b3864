import type { FileSummary } from "./import-catalog.ts";

/** Why a source could not be imported, or not to its end. */
export type ImportErrorCode =
  /** There is no such file. */
  | "NOT_FOUND"
  /** It is a folder. */
  | "IS_DIRECTORY"
  /** It can't be opened or read; see `cause`. */
  | "UNREADABLE"
  /** It holds nothing. */
  | "EMPTY"
  /** It is compressed or encoded in a way that is not supported. */
  | "UNKNOWN_FORMAT"
  /** The archive holds no file with albums or releases. */
  | "NO_CATALOG"
  /** It ends in the middle of compressed data or of an archive. */
  | "TRUNCATED"
  /** Compressed data or an archive are damaged. */
  | "CORRUPT"
  /** The caller's signal stopped the import. Run it again to continue. */
  | "INTERRUPTED";

/**
 * A source could not be imported. The message names it and says what is wrong. Whatever was imported before
 * stays in the catalog.
 */
export class ImportError extends Error {
  override readonly name: string = "ImportError";
  /** What went wrong, for programs. */
  readonly code: ImportErrorCode;
  /** The source, as the caller named it. */
  readonly file: string;
  /** How far this source had come, if its import had begun. */
  readonly progress: FileSummary | undefined;

  constructor(
    code: ImportErrorCode,
    file: string,
    message: string,
    options: ErrorOptions & { readonly progress?: FileSummary } = {},
  ) {
    super(message, options);
    this.code = code;
    this.file = file;
    this.progress = options.progress;
  }
}
