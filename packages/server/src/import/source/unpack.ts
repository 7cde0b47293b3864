import { ImportError } from "../import-error.ts";
import { createTarDecoder } from "modern-tar";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import xz from "xz-decompress";

/**
 * Unpacks gzip data, also of several members one after the other.
 *
 * @throws {ImportError} `TRUNCATED` or `CORRUPT`.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  // An error also rejects the reading of `unpacked` below.
  pipeline(chunks, unpacked, () => {});
  try {
    yield* unpacked;
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    const isCutShort = cause instanceof Error && "code" in cause && cause.code === "Z_BUF_ERROR";
    throw isCutShort ? truncated(file, "gzip", cause) : corrupt(file, "gzip", cause);
  }
}

/**
 * Unpacks xz data of any number of streams and blocks, with dictionaries of up to 64 MiB, which is what
 * `xz -9` makes, and with CRC32 or CRC64 as integrity check. Memory is bounded by the dictionary.
 *
 * @throws {ImportError} `TRUNCATED`, `CORRUPT` or `UNKNOWN_FORMAT`.
 */
export async function* unxz(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* new xz.XzReadableStream(toWebStream(chunks));
  } catch (cause) {
    throw cause instanceof ImportError ? cause : xzError(cause, file);
  }
}

/** The package only reports the numbers of XZ Embedded's `enum xz_ret` in its messages. */
function xzError(cause: unknown, file: string): ImportError {
  switch (/error code (\d+)/.exec(String(cause))?.[1]) {
    case "4":
      return unsupported(file, "its xz dictionary is larger than 64 MiB", cause);
    case "2":
    case "6":
      return unsupported(file, "its xz data has a check or a filter that is not supported", cause);
    case "8":
      return truncated(file, "xz", cause);
    default:
      return corrupt(file, "xz", cause);
  }
}

function truncated(file: string, format: string, cause: unknown): ImportError {
  return new ImportError("TRUNCATED", file, `${file} ends in the middle of its ${format} data`, { cause });
}

function corrupt(file: string, format: string, cause: unknown): ImportError {
  return new ImportError("CORRUPT", file, `${file} has damaged ${format} data`, { cause });
}

function unsupported(file: string, why: string, cause: unknown): ImportError {
  return new ImportError("UNKNOWN_FORMAT", file, `${file} can't be unpacked: ${why}`, { cause });
}

/** A file in an archive that may hold albums or releases. */
export interface ArchiveEntry {
  readonly name: string;
  /** To be read to its end before the next entry is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** `mbdump/release` of the MusicBrainz dump, and all files with an extension of JSON. */
const catalogFile = /(^|\/)mbdump\/release$|\.(json|jsonl|ndjson)$/i;

/**
 * The files of a tar archive that hold a catalog, in the order of the archive. Others, such as the licence
 * and the timestamp of the MusicBrainz dump, are skipped.
 *
 * @throws {ImportError} `TRUNCATED`, `CORRUPT`, or `NO_CATALOG` when there is no such file.
 */
export async function* untar(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<ArchiveEntry> {
  let found = false;
  try {
    // Only the strict decoder reports an archive that is cut short.
    const entries = toWebStream(chunks).pipeThrough(createTarDecoder({ strict: true }));
    for await (const { header, body } of entries) {
      if (header.type === "file" && catalogFile.test(header.name)) {
        found = true;
        yield { name: header.name, chunks: bodyOf(body, file) };
      } else {
        // Not cancelled: the decoder may be at the next entry already, and would drop that one's body instead.
        for await (const _ of body);
      }
    }
  } catch (cause) {
    throw tarError(cause, file);
  }
  if (!found) {
    const message = `${file} is an archive without mbdump/release or any .ndjson, .jsonl or .json file`;
    throw new ImportError("NO_CATALOG", file, message);
  }
}

/** The error of the decoder also rejects the reading of the current body. */
async function* bodyOf(body: ReadableStream<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw tarError(cause, file);
  }
}

function tarError(cause: unknown, file: string): ImportError {
  if (cause instanceof ImportError) return cause;
  return /truncated/.test(String(cause))
    ? new ImportError("TRUNCATED", file, `${file} ends in the middle of the archive`, { cause })
    : new ImportError("CORRUPT", file, `${file} is a damaged tar archive`, { cause });
}

/** A web stream that reads from `chunks` when it is read, and no sooner. */
export function toWebStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
