import type { Duplex } from "node:stream";
import { type Failure, failureResponse, UNKNOWN_METHOD, urlTooLong } from "./failure.ts";
import type { ApiResponse } from "./message.ts";

/** How long a caller may take to read an answer that ends its connection. */
const LINGER_MS = 2_000;

/** Writes an answer where Node has no response object for it, and ends the connection. */
export function answerOnSocket(
  socket: Duplex,
  { status, headers, body }: ApiResponse,
  isHead: boolean,
): void {
  const fields = { ...headers, "Content-Length": String(body.byteLength), Connection: "close" };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${status} Error\r\n${lines.join("")}\r\n`);
  socket.on("error", () => {});
  socket.end(isHead ? head : Buffer.concat([head, body]));
  // What the caller still sends is read, since a connection that is closed before loses the answer on its way.
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once("close", () => clearTimeout(timer));
}

/** An error of Node's parser. */
export interface ParserError extends Error {
  readonly code?: string;
  /** What was being parsed, not necessarily from the beginning of a request. */
  readonly rawPacket?: Buffer;
  /** How much of it was parsed. */
  readonly bytesParsed?: number;
}

/** Most bytes of the parts of a request. */
export interface SizeLimits {
  readonly maxUrlBytes: number;
  readonly maxHeaderBytes: number;
}

/** The answer to what Node's parser refuses. */
export function parserAnswer(error: ParserError, limits: SizeLimits): ApiResponse {
  return failureResponse(parserFailure(error, limits), crypto.randomUUID());
}

/** Whether the request at fault began as a HEAD, whose answer has no body. */
export function isHeadAtFault({ rawPacket, bytesParsed = 0 }: ParserError): boolean {
  const parsed = rawPacket?.toString("latin1").slice(0, Math.max(bytesParsed, 5)) ?? "";
  const before = parsed.lastIndexOf("\r\n\r\n");
  return parsed.startsWith("HEAD ", before < 0 ? 0 : before + 4);
}

function parserFailure(error: ParserError, limits: SizeLimits): Failure {
  switch (error.code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { code: "REQUEST_TIMEOUT", message: "The request did not arrive in time." };
    case "HPE_INVALID_METHOD":
      return UNKNOWN_METHOD;
    case "HPE_HEADER_OVERFLOW":
      return overflow(error, limits);
    default:
      return { code: "BAD_REQUEST", message: `The request is not valid HTTP: ${error.message}.` };
  }
}

/** The parser does not say what was too long. A packet without the end of a line is all request line. */
function overflow({ rawPacket }: ParserError, { maxUrlBytes, maxHeaderBytes }: SizeLimits): Failure {
  const lineBytes = rawPacket?.indexOf("\r\n") ?? 0;
  return lineBytes < 0 || lineBytes > maxUrlBytes
    ? urlTooLong(Math.min(maxUrlBytes, maxHeaderBytes))
    : {
        code: "REQUEST_HEADER_FIELDS_TOO_LARGE",
        message: `Path, query and header fields have more than ${maxHeaderBytes} bytes.`,
      };
}
