import { PartBuffer } from "./part-buffer.ts";
import type { SourceRecord, Splitter } from "./source-record.ts";

const newline = 0x0a;

/** Cuts NDJSON into lines. Ends of lines may be LF or CRLF; empty lines are counted and left out. */
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
