import { constants, openSync } from "node:fs";
import { access, open, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { ImportError } from "../import-error.ts";

/** A file or standard input that is open for reading. */
export interface ByteSource {
  /** As the caller named it: a path, or `-`. */
  readonly file: string;
  /** `undefined` where it isn't known before the end. */
  readonly bytesTotal: number | undefined;
  /** Identifies this version of this file. `undefined` for a source that can't be read again. */
  readonly checkpointKey: string | undefined;
  /** Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Closes the file, whether or not it was read to its end. */
  close(): void;
}

export interface OpenOptions {
  /** The stream that is read for `-`. @default process.stdin */
  readonly stdin?: Readable;
  /** Ends a read that waits for more. */
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Throws what {@link openSource} would throw, without keeping anything open, so that a list of files can be
 * refused before the first of them is imported.
 *
 * @throws {ImportError}
 */
export async function checkSource(file: string): Promise<void> {
  if (file === "-") return;
  const info = await stat(file).catch((cause: unknown) => Promise.reject(unreadable(file, cause)));
  if (info.isDirectory()) throw new ImportError("IS_DIRECTORY", file, `${file} is a folder, not a file`);
  if (info.isFile() && info.size === 0) throw new ImportError("EMPTY", file, `${file} is empty`);
  await access(file, constants.R_OK).catch((cause: unknown) => Promise.reject(unreadable(file, cause)));
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws {ImportError} when it can't be opened, is a folder or is empty.
 */
export async function openSource(file: string, options: OpenOptions): Promise<ByteSource> {
  await checkSource(file);
  if (file === "-") return sourceOf(file, options.stdin ?? process.stdin, options);
  if ((await stat(file)).isFIFO()) return sourceOf(file, openPipe(file), options);
  const handle = await open(file).catch((cause: unknown) => Promise.reject(unreadable(file, cause)));
  const info = await handle.stat();
  const stream = handle.createReadStream({ highWaterMark: 256 * 1024 });
  // A pipe has no size and can't be read again.
  if (!info.isFile()) return sourceOf(file, stream, options);
  const checkpointKey = `${resolve(file)}?size=${info.size}&mtime=${info.mtimeMs}`;
  return { ...sourceOf(file, stream, options), bytesTotal: info.size, checkpointKey };
}

/**
 * Reading from a named pipe can't be cancelled, and neither can opening it before there is a writer, so no signal would
 * end the import. A socket waits for the pipe without reading.
 */
function openPipe(file: string): Readable {
  try {
    const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    return new Socket({ fd, readable: true, writable: false });
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function sourceOf(file: string, stream: Readable, { signal, onBytes }: OpenOptions): ByteSource {
  const abort = () => stream.destroy(asError(signal?.reason));
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });
  // Handles errors between two reads, or after the last one.
  stream.on("error", () => {});
  const close = () => {
    signal?.removeEventListener("abort", abort);
    stream.destroy();
  };
  return { file, bytesTotal: undefined, checkpointKey: undefined, chunks: readChunks(), close };

  async function* readChunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
        onBytes?.(bytes.length);
        yield bytes;
      }
    } catch (cause) {
      throw unreadable(file, cause);
    }
  }
}

function unreadable(file: string, cause: unknown): ImportError {
  const { code, message } = asError(cause);
  if (code === "ENOENT") return new ImportError("NOT_FOUND", file, `${file} does not exist`, { cause });
  return new ImportError("UNREADABLE", file, `${file} can't be read: ${message}`, { cause });
}

function asError(cause: unknown): NodeJS.ErrnoException {
  return cause instanceof Error ? cause : new Error(String(cause));
}
