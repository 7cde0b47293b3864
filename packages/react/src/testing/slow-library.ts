import type { LibraryApi } from "./library-api.ts";

/** A request that waits. */
export interface WaitingRequest {
  readonly isRead: boolean;
  hasArrived: boolean;
  /** Lets it reach the server, which does what is asked. */
  arrive(): void;
  /** Lets the answer go back. */
  answer(): void;
}

/** A library whose requests arrive, and whose answers come, when a test says so. */
export function slowLibrary({ fetch: answerTo }: LibraryApi): {
  readonly waiting: WaitingRequest[];
  readonly fetch: LibraryApi["fetch"];
} {
  const waiting: WaitingRequest[] = [];
  return {
    waiting,
    async fetch(request) {
      const arrival = gate();
      const answer = gate();
      const entry: WaitingRequest = {
        isRead: request.method === "GET",
        hasArrived: false,
        arrive() {
          entry.hasArrived = true;
          arrival.open();
        },
        answer() {
          waiting.splice(waiting.indexOf(entry), 1);
          answer.open();
        },
      };
      waiting.push(entry);
      await arrival.passed;
      const response = await answerTo?.(request);
      await answer.passed;
      return response ?? Response.error();
    },
  };
}

function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}
