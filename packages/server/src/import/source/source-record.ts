/** One line, or one object of a JSON document, with something in it. */
export interface SourceRecord {
  /** 1-based line on which it begins, in the unpacked file. */
  readonly line: number;
  /** File in the archive, if it is one. */
  readonly entry?: string;
  /** UTF-8, valid until the next records are asked for. `undefined` where `problem` says why. */
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

/** Cuts a stream of bytes into records. */
export interface Splitter {
  /** The records that end in `chunk`. */
  push(chunk: Uint8Array): readonly SourceRecord[];
  /** What is left at the end of the stream. */
  end(): readonly SourceRecord[];
}

/** What is said of a record that was not kept because of its length. */
export function tooLong(maxBytes: number): string {
  return `is longer than ${maxBytes.toLocaleString("en")} bytes`;
}
