import { percentile } from "../figures.ts";
import { GROUPS, type Search, TYPING_ERRORS } from "./mix.ts";

/** How long searches took, one at a time. */
export interface Timing {
  /** Searches a second. */
  readonly perSecond: number;
  /** Time on a processor that this process took for a search: unlike the others, it means something on a busy machine, too. */
  readonly cpuUsPerSearch: number;
  /** All groups but the one with typing errors. */
  readonly asTyped: Latency;
  readonly typingErrors: Latency;
  /** By the name of the group. */
  readonly groups: Readonly<Record<string, Latency>>;
}

export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** A prime, so that all searches come, and neighbours are of different groups. */
const STRIDE = 379;

/** The searches in the order in which they are made: each once, and the groups mixed. */
export function mixedOrder(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index * STRIDE) % count);
}

/**
 * Makes all searches once to warm up, and then again and again until the time is over, but each at least once.
 *
 * @param run makes the search with this position in `searches`
 */
export async function timeSearches(
  searches: readonly Pick<Search, "group">[],
  seconds: number,
  run: (index: number) => unknown,
): Promise<Timing> {
  const order = mixedOrder(searches.length);
  for (const index of order) await run(index);
  const latenciesMs = new Map<string, number[]>(GROUPS.map(({ name }) => [name, []]));
  const startMs = performance.now();
  const cpuBefore = process.cpuUsage();
  let count = 0;
  let elapsedMs = 0;
  do {
    for (const index of order) {
      const beganMs = performance.now();
      const result = run(index);
      // What is ready needs no turn of the event loop.
      if (result instanceof Promise) await result;
      latenciesMs.get(searches[index]?.group ?? "")?.push(performance.now() - beganMs);
    }
    count += order.length;
    elapsedMs = performance.now() - startMs;
  } while (elapsedMs < seconds * 1000);
  const cpu = process.cpuUsage(cpuBefore);
  const of = (suits: (group: string) => boolean) =>
    latencyOf([...latenciesMs].filter(([group]) => suits(group)).flatMap(([, values]) => values));
  return {
    perSecond: (count / elapsedMs) * 1000,
    cpuUsPerSearch: (cpu.user + cpu.system) / count,
    asTyped: of((group) => group !== TYPING_ERRORS),
    typingErrors: of((group) => group === TYPING_ERRORS),
    groups: Object.fromEntries(GROUPS.map(({ name }) => [name, of((group) => group === name)])),
  };
}

function latencyOf(valuesMs: readonly number[]): Latency {
  return { p50Ms: percentile(valuesMs, 0.5), p99Ms: percentile(valuesMs, 0.99) };
}

/** Makes all searches as often as fit into the time, so many at once, and returns how many there were a second. */
export async function searchesPerSecond(
  count: number,
  seconds: number,
  inFlight: number,
  run: (index: number) => Promise<unknown>,
): Promise<number> {
  const order = mixedOrder(count);
  const startMs = performance.now();
  const endMs = startMs + seconds * 1000;
  let next = 0;
  const work = async () => {
    while (performance.now() < endMs) {
      const index = order[next % count] ?? 0;
      next += 1;
      await run(index);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return (next / (performance.now() - startMs)) * 1000;
}
