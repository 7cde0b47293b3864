import { createTarDecoder } from "modern-tar";
import { ImportError } from "../import-error.ts";
import { toWebStream } from "./web-stream.ts";

/** A file in an archive that may hold albums or releases. */
export interface ArchiveEntry {
  readonly name: string;
  /** To be read to its end before the next entry is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** `mbdump/release` of the MusicBrainz dump, and whatever calls itself JSON. */
const catalogFile = /(^|\/)mbdump\/release$|\.(json|jsonl|ndjson)$/i;

/**
 * The files of a tar archive that hold a catalog, in the order of the archive. Others, such as the licence
 * and the timestamp of the MusicBrainz dump, are passed over.
 *
 * @throws {ImportError} `TRUNCATED`, `CORRUPT`, or `NO_CATALOG` when there is no such file.
 */
export async function* untar(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<ArchiveEntry> {
  let found = false;
  try {
    // Strict is what makes it tell an archive that was cut short from one that ends.
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

/** The decoder's failure comes out of the body that is being read, too. */
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
