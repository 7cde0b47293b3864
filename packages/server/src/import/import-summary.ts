/** What became of one source. */
export interface FileSummary {
  /** As the caller named it. */
  readonly file: string;
  /** Lines with something in them: `imported` and `skipped` together, those of an interrupted run included. */
  readonly lines: number;
  /** Lines whose album is in the catalog. */
  readonly imported: number;
  readonly skipped: number;
  /** How many of the lines an interrupted run had dealt with before. */
  readonly resumedFrom?: number;
  /** How long this run took. */
  readonly durationMs: number;
}

/** What became of an import. */
export interface ImportSummary {
  readonly files: readonly FileSummary[];
  readonly imported: number;
  readonly skipped: number;
  /** Whether the caller should report failure: `strict` was set and a line was skipped. */
  readonly failed: boolean;
}
