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

/** Splits a stream of bytes into records. */
export interface Splitter {
  /** The records that end in `chunk`. */
  push(chunk: Uint8Array): readonly SourceRecord[];
  /** What is left at the end of the stream. */
  end(): readonly SourceRecord[];
}

/** The problem of a record that is too long. */
export function tooLong(maxBytes: number): string {
  return `is longer than ${maxBytes.toLocaleString("en")} bytes`;
}

const newline = 0x0a;

/** Splits NDJSON into lines. Ends of lines may be LF or CRLF; empty lines are counted and left out. */
export class LineSplitter implements Splitter {
  readonly #buffer: PartBuffer;
  #line = 1;

  /** @param maxBytes Longer lines are reported and not kept in memory. */
  constructor(maxBytes: number) {
    this.#buffer = new PartBuffer(maxBytes);
  }

  push(chunk: Uint8Array): readonly SourceRecord[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const records: SourceRecord[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      this.#buffer.add(bytes.subarray(start, end));
      this.#finishLine(records);
      start = end + 1;
    }
    this.#buffer.add(bytes.subarray(start));
    return records;
  }

  end(): readonly SourceRecord[] {
    const records: SourceRecord[] = [];
    this.#finishLine(records);
    return records;
  }

  #finishLine(records: SourceRecord[]): void {
    const content = this.#buffer.take();
    if ("problem" in content || !isBlank(content.bytes)) records.push({ line: this.#line, ...content });
    this.#line += 1;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

const code = {
  newline: 0x0a,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  listStart: 0x5b,
  backslash: 0x5c,
  listEnd: 0x5d,
  objectStart: 0x7b,
  objectEnd: 0x7d,
};

/**
 * Splits a JSON document into its objects without holding more than one of them: a single object that is spread
 * over many lines, several of them in a row, or the elements of a list. It follows strings and brackets alone;
 * the parser checks whether the rest is JSON.
 */
export class DocumentSplitter implements Splitter {
  readonly #buffer: PartBuffer;
  #line = 1;
  /** Line on which the current record began, or 0 outside of records. */
  #recordLine = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** @param maxBytes Longer objects are reported and not kept in memory. */
  constructor(maxBytes: number) {
    this.#buffer = new PartBuffer(maxBytes);
  }

  push(chunk: Uint8Array): readonly SourceRecord[] {
    const records: SourceRecord[] = [];
    let start = 0;
    for (const [index, byte] of chunk.entries()) {
      if (this.#recordLine === 0 && !isSeparator(byte)) {
        this.#recordLine = this.#line;
        start = index;
      }
      if (byte === code.newline) this.#line += 1;
      if (this.#recordLine === 0) continue;
      const end = this.#endOfRecord(byte, index);
      if (end === undefined) continue;
      this.#buffer.add(chunk.subarray(start, end));
      this.#finishRecord(records);
    }
    if (this.#recordLine !== 0) this.#buffer.add(chunk.subarray(start));
    return records;
  }

  end(): readonly SourceRecord[] {
    const records: SourceRecord[] = [];
    if (this.#recordLine !== 0) this.#finishRecord(records);
    return records;
  }

  /** Where the record ends that `byte` belongs to or follows, if it ends there. */
  #endOfRecord(byte: number, index: number): number | undefined {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === code.backslash) this.#escaped = true;
      else if (byte === code.quote) this.#inString = false;
      return undefined;
    }
    // Anything but an object, such as a number in a list, ends where the next element could begin.
    if (this.#depth === 0 && isSeparator(byte)) return index;
    if (byte === code.quote) this.#inString = true;
    else if (byte === code.objectStart || byte === code.listStart) this.#depth += 1;
    else if (byte === code.objectEnd || byte === code.listEnd) {
      this.#depth -= 1;
      if (this.#depth <= 0) return index + 1;
    }
    return undefined;
  }

  #finishRecord(records: SourceRecord[]): void {
    records.push({ line: this.#recordLine, ...this.#buffer.take() });
    this.#recordLine = 0;
    this.#depth = 0;
    this.#inString = false;
  }
}

/** White space, and the comma and brackets of the list around the objects. */
function isSeparator(byte: number): boolean {
  return byte <= code.space || byte === code.comma || byte === code.listStart || byte === code.listEnd;
}

/** Joins the parts of a record, and drops them as soon as it is too long. */
export class PartBuffer {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    else this.#parts.push(part);
  }

  /** Returns the record, or why there is none, and starts the next one. */
  take(): { readonly bytes: Uint8Array } | { readonly problem: string } {
    const [first, ...more] = this.#parts;
    const isTooLong = this.#length > this.#maxBytes;
    this.#parts = [];
    this.#length = 0;
    if (isTooLong) return { problem: tooLong(this.#maxBytes) };
    if (first === undefined) return { bytes: new Uint8Array() };
    return { bytes: more.length === 0 ? first : Buffer.concat([first, ...more]) };
  }
}
