import { inspect } from "node:util";
import type { RequestRecord } from "../observers.ts";
import { createLineWriter, type LineWriter } from "./line-writer.ts";

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

/** Writes only failures and notes, as text. */
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
