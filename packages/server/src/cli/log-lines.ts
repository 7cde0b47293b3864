import { inspect } from "node:util";
import type { RequestRecord } from "../observers.ts";
import { createLineWriter, type LineWriter } from "./line-writer.ts";

/** What is told of requests and of failures. */
export interface LogLines {
  log?(record: RequestRecord): void;
  onError(error: unknown, requestId: string): void;
}

/** The options of a server that writes a line of JSON for each request, and for each failure of its own. */
export function jsonLines({ write }: Pick<LineWriter, "write">): LogLines {
  return {
    log: (record) => write(JSON.stringify(record)),
    onError: (error, requestId) => write(JSON.stringify({ time: now(), requestId, error: inspect(error) })),
  };
}

/** The options of a server that writes only its failures, as text. */
export function textLines({ write }: Pick<LineWriter, "write">): LogLines {
  return { onError: (error, requestId) => write(`request ${requestId} failed: ${inspect(error)}`) };
}

/** Writes to standard error. */
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
