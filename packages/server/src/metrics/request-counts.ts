import type { Metric } from "./exposition.ts";
import { DURATION_BOUNDS, Histogram } from "./histogram.ts";

/** What all requests that call no operation are counted under, so that no caller can make up labels. */
const OTHER = "other";

interface Counts {
  readonly byStatus: Map<number, number>;
  readonly durations: Histogram;
}

/** How many requests there were, how they ended, and how long they took. */
export class RequestCounts {
  readonly #byOperation = new Map<string, Counts>();
  #inFlight = 0;

  begin(): void {
    this.#inFlight += 1;
  }

  end(operation: string | undefined, status: number, seconds: number): void {
    this.#inFlight -= 1;
    const { byStatus, durations } = this.#of(operation ?? OTHER);
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    durations.observe(seconds);
  }

  metrics(): readonly Metric[] {
    const all = [...this.#byOperation];
    return [
      {
        name: "gatefold_requests_total",
        type: "counter",
        help: "Requests that were answered, by operation and status.",
        samples: all.flatMap(([operation, { byStatus }]) =>
          Array.from(byStatus, ([status, value]) => ({
            labels: { operation, status: String(status) },
            value,
          })),
        ),
      },
      {
        name: "gatefold_request_duration_seconds",
        type: "histogram",
        help: "From the arrival of a request until its answer was there to be sent.",
        samples: all.flatMap(([operation, { durations }]) => durations.samples({ operation })),
      },
      {
        name: "gatefold_requests_in_flight",
        type: "gauge",
        help: "Requests that wait for their answer.",
        samples: [{ value: this.#inFlight }],
      },
    ];
  }

  #of(operation: string): Counts {
    const known = this.#byOperation.get(operation);
    if (known) return known;
    const counts = { byStatus: new Map<number, number>(), durations: new Histogram(DURATION_BOUNDS) };
    this.#byOperation.set(operation, counts);
    return counts;
  }
}
