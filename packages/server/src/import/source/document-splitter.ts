import { PartBuffer } from "./part-buffer.ts";
import type { SourceRecord, Splitter } from "./source-record.ts";

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
 * Cuts a JSON document into its objects without holding more than one of them: a single object that is spread
 * over many lines, several of them in a row, or the elements of a list. It follows strings and brackets alone;
 * whether what lies between them is JSON is for the parser to say.
 */
export class DocumentSplitter implements Splitter {
  readonly #buffer: PartBuffer;
  #line = 1;
  /** Line on which the record under way began, or 0 outside of records. */
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
