import { EventEmitter } from "node:events";
import pg from "pg";
import { MessageReader } from "./message-reader.ts";
import { valueReader } from "./values.ts";

declare module "pg" {
  interface Connection {
    /** Begins to hear what the server sends. */
    attachListeners(stream: EventEmitter): void;
  }
}

/**
 * The driver takes the values of a row for text, whatever their format, and so loses bytes that are no UTF-8. This
 * takes rows apart itself, and leaves all other messages to the driver.
 */
class BinaryConnection extends pg.Connection {
  override attachListeners(stream: EventEmitter): void {
    const others = new EventEmitter();
    super.attachListeners(others);
    const reader = new MessageReader({
      onRow: (fields) => this.emit("dataRow", { fields }),
      onOther: (messages) => others.emit("data", messages),
    });
    stream.on("data", (chunk: Buffer) => reader.push(chunk));
  }
}

/** A connection of the pool. */
export class BinaryClient extends pg.Client {
  constructor(config: pg.ClientConfig = {}) {
    // The driver's two parts spell this one differently.
    const ssl = { ssl: config.ssl, sslNegotiation: config.sslnegotiation };
    const connection = new BinaryConnection({ ...ssl, keepAlive: true });
    const complete: pg.ClientConfig & { readonly connection: pg.Connection } = {
      ...config,
      // The pool hides them from whoever prints its options, and from the line above.
      password: config.password,
      types: { getTypeParser: valueReader },
      connection,
    };
    super(complete);
  }
}
