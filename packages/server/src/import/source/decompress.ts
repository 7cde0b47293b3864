import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import xz from "xz-decompress";
import { ImportError } from "../import-error.ts";
import { toWebStream } from "./web-stream.ts";

/**
 * Unpacks gzip data, also of several members one after the other.
 *
 * @throws {ImportError} `TRUNCATED` or `CORRUPT`.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  // Its failure is also that of `unpacked`, which is read below.
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

/** Told apart by the numbers of XZ Embedded's `enum xz_ret`, which the package has only in its messages. */
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
