import type { RecordedRequest, Requests } from "./requests.ts";

/** How many requests may wait for a reader, who is told to come again when there are more. */
const MAX_WAITING = 1_000;

const encoder = new TextEncoder();

/** Requests as they are answered, as server-sent events: each has the id of the request, and the request as JSON. */
export class RequestStreams {
  readonly #requests: Requests;
  readonly #ends = new Set<() => void>();

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /** Those in the list with an id over `after`, then all that come, until the reader cancels or {@link end} is called. */
  open(after: number): ReadableStream<Uint8Array> {
    let unsubscribe = () => {};
    let end = () => {};
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const send = (request: RecordedRequest) => {
            controller.enqueue(encoder.encode(`id: ${request.id}\ndata: ${JSON.stringify(request)}\n\n`));
            if ((controller.desiredSize ?? 0) <= 0) end();
          };
          unsubscribe = this.#requests.subscribe(send);
          end = () => {
            if (!this.#ends.delete(end)) return;
            unsubscribe();
            controller.close();
          };
          this.#ends.add(end);
          for (const request of this.#requests.list()) if (request.id > after) send(request);
        },
        cancel: () => {
          this.#ends.delete(end);
          unsubscribe();
        },
      },
      { highWaterMark: MAX_WAITING },
    );
  }

  /** Ends all streams. */
  end(): void {
    for (const end of [...this.#ends]) end();
  }
}
