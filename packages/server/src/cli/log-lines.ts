import { inspect } from "node:util";
import type { RequestRecord } from "../observers.ts";

/** Writes lines to a stream whose reader may stall or go away. The writer doesn't notice. */
export interface LineWriter {
  /** Never waits and never fails. While too much waits for the reader, lines are dropped and counted. */
  write(line: string): void;
  /** Waits until the stream has taken all lines, or for that long. Returns whether it has. */
  flush(timeoutMs: number): Promise<boolean>;
}

/** The part of a stream such as `process.stderr` that a line writer uses. */
export interface LineStream {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: "error", listener: () => void): unknown;
}

export interface LineWriterOptions {
  readonly stream: LineStream;
  /** The line that says how many were dropped. It is written as soon as the reader takes lines again. */
  describeDropped(count: number): string;
  /**
   * How much may wait for the reader.
   * @default 1048576
   */
  readonly maxBytes?: number | undefined;
}

/** Lines of one turn of the event loop, and those that arrive while the stream is busy, are written together. */
export function createLineWriter(options: LineWriterOptions): LineWriter {
  const { stream, describeDropped, maxBytes = 1024 * 1024 } = options;
  let queue: string[] = [];
  let queuedBytes = 0;
  /** Of the write in progress, which is the only one. */
  let writingBytes = 0;
  let dropped = 0;
  let isBusy = false;
  let isReaderGone = false;
  let whenIdle: (() => void)[] = [];

  function writeQueue(): void {
    const lines = dropped > 0 ? [...queue, describeDropped(dropped)] : queue;
    const text = `${lines.join("\n")}\n`;
    const count = queue.length;
    [queue, queuedBytes, dropped, writingBytes] = [[], 0, 0, Buffer.byteLength(text)];
    stream.write(text, (error) => {
      writingBytes = 0;
      isReaderGone = isReaderGone || (isError(error) && error.code === "EPIPE");
      // A disk that is full may have space again when the next line comes.
      if (error) dropped += count;
      if (!error && queue.length + dropped > 0) writeQueue();
      else rest();
    });
  }

  function rest(): void {
    isBusy = false;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  // Without a listener, a reader that has gone would end the process.
  stream.on("error", () => {});
  return {
    write(line) {
      if (isReaderGone) return;
      const bytes = Buffer.byteLength(line) + 1;
      if (writingBytes + queuedBytes + bytes > maxBytes) {
        dropped += 1;
        return;
      }
      queue.push(line);
      queuedBytes += bytes;
      if (isBusy) return;
      isBusy = true;
      setImmediate(writeQueue);
    },
    flush(timeoutMs) {
      if (!isBusy) return Promise.resolve(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), timeoutMs);
        whenIdle.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      });
    },
  };
}

function isError(error: Error | null | undefined): error is NodeJS.ErrnoException {
  return error instanceof Error;
}

/** Options of a server that writes to a log, and a way to write to it too. */
export interface LogLines {
  log?(record: RequestRecord): void;
  onError(error: unknown, requestId: string): void;
  /** Writes what the owner of the server should know. */
  note(message: string): void;
}

/** Writes a line of JSON for each request, and for each failure of the server's own. */
export function jsonLines({ write }: Pick<LineWriter, "write">): LogLines {
  const writeJson = (fields: object) => write(JSON.stringify({ time: now(), ...fields }));
  return {
    log: (record) => write(JSON.stringify(record)),
    onError: (error, requestId) =>
      writeJson({ requestId: requestId || undefined, error: describe(error, requestId) }),
    note: (message) => writeJson({ message }),
  };
}

export function textLines({ write }: Pick<LineWriter, "write">): LogLines {
  return {
    onError: (error, requestId) =>
      write(`${requestId ? `request ${requestId} failed` : "gatefold"}: ${describe(error, requestId)}`),
    note: (message) => write(`gatefold: ${message}`),
  };
}

/** What failed without a request has a message that says it all. */
function describe(error: unknown, requestId: string): string {
  return requestId === "" && error instanceof Error ? error.message : inspect(error);
}

export function errorWriter(isJson: boolean): LineWriter {
  return createLineWriter({
    stream: process.stderr,
    describeDropped: (count) =>
      isJson
        ? JSON.stringify({ time: now(), dropped: count })
        : `gatefold: ${count} messages were dropped, because nobody read them.`,
  });
}

function now(): string {
  return new Date().toISOString();
}
