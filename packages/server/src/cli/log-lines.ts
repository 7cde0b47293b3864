import { inspect } from "node:util";
import type { RequestRecord } from "../http/request-record.ts";

/** What hears of requests and of failures. */
export interface LogLines {
  log(record: RequestRecord): void;
  onError(error: unknown, requestId: string): void;
}

/**
 * The options of a server that writes a line of JSON for each request, and for each failure of its own.
 *
 * @param write writes text that may be many lines
 */
export function logLines(write: (text: string) => void): LogLines {
  let waiting: string[] = [];
  const flush = () => {
    const text = waiting.join("\n");
    waiting = [];
    write(text);
  };
  // A write waits until it is done, so requests that were answered together share one.
  const add = (value: object) => {
    if (waiting.push(JSON.stringify(value)) === 1) setImmediate(flush);
  };
  return {
    log: add,
    onError: (error, requestId) => add({ time: new Date().toISOString(), requestId, error: inspect(error) }),
  };
}

/** Writes to standard error, and goes on where nobody reads that any more, which the stream by itself does not. */
export function toStandardError(text: string): void {
  console.error(text);
}
