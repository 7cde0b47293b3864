import { createConnection } from "node:net";
import type { Place } from "./address.ts";

/** https://www.postgresql.org/docs/current/protocol-message-formats.html */
const CANCEL_REQUEST = 80_877_102;
const MESSAGE_BYTES = 16;

/** What a server calls a session, and the proof that whoever asks may cancel its statement. */
export interface CancelKey {
  readonly processId: number;
  readonly secret: number;
}

/**
 * Asks a server, or a pooler in front of it, to cancel the statement of a session, on a connection of its own as the
 * protocol wants it. Resolves when the request has arrived, or can't be delivered in time. As libpq does, it sends
 * the key in the clear.
 */
export function cancelStatement({ host, port }: Place, key: CancelKey, timeoutMs: number): Promise<void> {
  const message = Buffer.alloc(MESSAGE_BYTES);
  message.writeInt32BE(MESSAGE_BYTES, 0);
  message.writeInt32BE(CANCEL_REQUEST, 4);
  message.writeInt32BE(key.processId, 8);
  message.writeInt32BE(key.secret, 12);
  return new Promise((resolve) => {
    const socket = host.startsWith("/")
      ? createConnection(`${host}/.s.PGSQL.${port}`)
      : createConnection(port, host);
    socket.setTimeout(timeoutMs, () => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => resolve());
    // The server closes it when it has read the request.
    socket.on("connect", () => socket.write(message));
    socket.resume();
  });
}
