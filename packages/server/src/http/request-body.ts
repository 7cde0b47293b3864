import type { IncomingMessage } from "node:http";

/**
 * Waits until it is known whether a body of unknown length holds anything: an empty one is none. `undefined` when
 * it broke off before.
 */
export function hasBytes(request: IncomingMessage): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const end = (answer: boolean | undefined) => {
      request.off("readable", look).off("end", onEnd).off("close", onClose).off("error", onClose);
      resolve(answer);
    };
    const look = () => {
      const chunk: unknown = request.read();
      if (chunk === null) return;
      request.unshift(chunk);
      end(true);
    };
    const onEnd = () => end(false);
    const onClose = () => end(undefined);
    request.on("readable", look).on("end", onEnd).on("close", onClose).on("error", onClose);
  });
}

/** The body, unless it has more than `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What is too long is left unread, and the connection stays up for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}
