import { connect } from "node:net";
import type { GatefoldServer } from "@gatefold/server";
import { comparable, type ComparableResponse } from "./carriers.ts";
import type { HostileRequest } from "./hostile-requests.ts";

/**
 * Sends a request in process.
 *
 * @returns `undefined` where the platform can't express it
 */
export async function sendInProcess(
  server: Pick<GatefoldServer, "fetch">,
  origin: string,
  request: HostileRequest,
): Promise<ComparableResponse | undefined> {
  const expressed = toRequest(origin, request);
  if (!expressed) return undefined;
  const response = await server.fetch(expressed);
  return comparable(response.status, [...response.headers], await response.text());
}

function toRequest(
  origin: string,
  { method, target, headers, body, isChunked }: HostileRequest,
): Request | undefined {
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers: headers.map(([name, value]) => [name, value]),
    body: body === undefined ? null : isChunked ? streamOf(body) : body.join(""),
    duplex: "half",
  };
  try {
    return new Request(`${origin}${target}`, init);
  } catch {
    return undefined;
  }
}

function streamOf(pieces: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
}

/** Sends a request over the network, as bytes. */
export async function sendOverNetwork(origin: string, request: HostileRequest): Promise<ComparableResponse> {
  const { host, port } = new URL(origin);
  const { method, target, isAbsolute, headers, body } = request;
  // Nothing beyond ASCII is allowed there, so every client encodes it.
  const ascii = target.replaceAll(/\P{ASCII}+/gu, encodeURIComponent);
  const line = `${method} ${isAbsolute ? origin : ""}${ascii} HTTP/1.1`;
  const fields = [["Host", host], ...headers, ["Connection", "close"], ...bodyFields(request)];
  const head = Buffer.concat([
    Buffer.from(`${line}\r\n`),
    Buffer.from(`${fields.map((field) => field.join(": ")).join("\r\n")}\r\n\r\n`, "latin1"),
  ]);
  const answer = await exchange(Number(port), Buffer.concat([head, body ? bodyBytes(request) : Buffer.of()]));
  return parse(answer);
}

function bodyFields({ body, isChunked, headers }: HostileRequest): string[][] {
  if (body === undefined) return [];
  const hasType = headers.some(([name]) => name.toLowerCase() === "content-type");
  // Web-standard requests get this type for a string, and none for a stream.
  const type = hasType || isChunked ? [] : [["Content-Type", "text/plain;charset=UTF-8"]];
  const length = isChunked
    ? ["Transfer-Encoding", "chunked"]
    : ["Content-Length", String(Buffer.byteLength(body.join("")))];
  return [...type, length];
}

function bodyBytes({ body = [], isChunked }: HostileRequest): Buffer {
  if (!isChunked) return Buffer.from(body.join(""));
  // A chunk without bytes would be the last one.
  const pieces = body.map((piece) => Buffer.from(piece)).filter(({ length }) => length > 0);
  const chunks = pieces.flatMap((piece) => [
    Buffer.from(`${piece.length.toString(16)}\r\n`),
    piece,
    Buffer.from("\r\n"),
  ]);
  return Buffer.concat([...chunks, Buffer.from("0\r\n\r\n")]);
}

function exchange(port: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => socket.end());
    // A server that answers before it has read all of a body may reset the connection after its answer.
    socket.on("error", (error) => (chunks.length > 0 ? resolve(Buffer.concat(chunks)) : reject(error)));
    socket.on("close", () => resolve(Buffer.concat(chunks)));
    socket.write(bytes);
  });
}

function parse(bytes: Buffer): ComparableResponse {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) throw new Error(`no answer: ${bytes.toString().slice(0, 200)}`);
  const [line = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const status = Number(line.split(" ")[1]);
  if (status < 200) return parse(bytes.subarray(end + 4));
  const headers = lines.map((each): [string, string] => {
    const colon = each.indexOf(":");
    return [each.slice(0, colon).toLowerCase(), each.slice(colon + 1).trim()];
  });
  return comparable(status, headers, bytes.subarray(end + 4).toString());
}
