import { ImportError } from "../import-error.ts";
import { releasesOf } from "../musicbrainz/releases.ts";
import { gunzip, untar, unxz } from "./unpack.ts";
import { DocumentSplitter, LineSplitter, type SourceRecord } from "./splitters.ts";
import { formatBytes, formatOf, peek } from "./format.ts";

/** How much of a text is read to distinguish NDJSON from a JSON document. */
const textHeadBytes = 4096;

export interface ReadOptions {
  /** For messages. */
  readonly file: string;
  /** Longer lines and objects are reported and not kept in memory. */
  readonly maxRecordBytes: number;
}

/**
 * Reads NDJSON, a JSON document, an answer of the MusicBrainz web service, or either of them in gzip, xz, tar, or tar in gzip or xz. The
 * first bytes tell which, not the name. Yields the records of one chunk of the unpacked data at a time, so that no more
 * than that is in memory, and reads no further than asked.
 *
 * @throws {ImportError} for what can't be unpacked.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<readonly SourceRecord[]> {
  const outer = await peek(chunks, formatBytes);
  const compression = formatOf(outer.head);
  if (compression !== "gzip" && compression !== "xz")
    return yield* unpacked(outer.chunks, outer.head, options);
  const unpack = compression === "gzip" ? gunzip : unxz;
  const inner = await peek(unpack(outer.chunks, options.file), formatBytes);
  yield* unpacked(inner.chunks, inner.head, options);
}

async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  options: ReadOptions,
): AsyncGenerator<readonly SourceRecord[]> {
  const { file } = options;
  const format = formatOf(head);
  if (format === "text") return yield* split(chunks, options);
  if (format !== "tar") {
    const what = typeof format === "string" ? `compressed twice, with ${format} inside` : format.unsupported;
    throw new ImportError("UNKNOWN_FORMAT", file, `${file} can't be imported: it is ${what}`);
  }
  for await (const entry of untar(chunks, file)) {
    for await (const records of split(entry.chunks, options)) {
      yield records.map((record) => ({ ...record, entry: entry.name }));
    }
  }
}

async function* split(
  chunks: AsyncIterable<Uint8Array>,
  { maxRecordBytes }: ReadOptions,
): AsyncGenerator<readonly SourceRecord[]> {
  const text = await peek(chunks, textHeadBytes);
  const splitter = isDocument(text.head)
    ? new DocumentSplitter(maxRecordBytes)
    : new LineSplitter(maxRecordBytes);
  let skipBytes = startsWithBom(text.head) ? 3 : 0;
  for await (const chunk of text.chunks) {
    yield splitter.push(chunk.subarray(skipBytes)).flatMap(releasesOf);
    skipBytes = Math.max(0, skipBytes - chunk.length);
  }
  yield splitter.end().flatMap(releasesOf);
}

function startsWithBom(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/**
 * A line of NDJSON is a whole object. So a text that begins with a list, or whose first line is a lone brace,
 * is one JSON document, as the web service and formatters write it.
 */
function isDocument(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head).trimStart();
  return text.startsWith("[") || /^\{[ \t\r]*\n/.test(text);
}
