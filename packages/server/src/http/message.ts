import type { Delivery } from "./delivery.ts";

/** A request, whatever carried it. */
export interface ApiRequest {
  /** In upper case. */
  readonly method: string;
  /** The path as it was sent, percent-encoded. */
  readonly path: string;
  /** What follows the question mark, as it was sent; empty if there is nothing. */
  readonly query: string;
  /** The value of a header field, whose name is given in lower case. */
  header(name: string): string | undefined;
  /** Whether a body comes with it. */
  readonly hasBody: boolean;
  /** Scheme, host and port that the request was sent to, where the carrier knows them. */
  readonly origin?: string | undefined;
  /** The IP address of the other end of the connection, where the carrier knows it. */
  peer?(): string | undefined;
  /**
   * Reads the body, once, where the carrier can; `undefined` when it has more than `maxBytes`. Rejects when it
   * does not arrive whole. No operation of the API reads one.
   */
  readBody?(maxBytes: number): Promise<Uint8Array | undefined>;
  /** Aborted when the caller waits no longer, where the carrier learns of it. */
  gone?(): AbortSignal;
}

/** A response, whatever will carry it. */
export interface ApiResponse {
  readonly status: number;
  /** Names in the spelling they are sent in. The carrier adds the length. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, which a response to HEAD has too: the carrier leaves it out, and sends its length. */
  readonly body: Uint8Array;
  /** How it goes out, if not simply all of it at once. */
  readonly delivery?: Delivery | undefined;
}
