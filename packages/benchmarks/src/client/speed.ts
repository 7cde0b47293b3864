import { runModule } from "./run-module.ts";

/**
 * How long the first import of a package takes in a new process, in milliseconds: the shortest of several, for
 * whatever else the machine does only adds to it.
 */
export async function importMs(specifier: string, folder: string, rounds: number): Promise<number> {
  const code = `const startMs = performance.now();
await import(${JSON.stringify(specifier)});
console.log(performance.now() - startMs);`;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await runModule(code, folder));
  return Math.min(...times);
}

const CALLS = 20_000;

/** How many calls a second are made, one after the other, when `fetch` answers at once: the most of several. */
export async function callsPerSecond(setUp: string, folder: string, rounds: number): Promise<number> {
  const code = `const body = JSON.stringify({ data: { album: { id: "B0064UPU4G", title: "Discovery" } } });
globalThis.fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });
${setUp}
for (let warm = 0; warm < 2_000; warm++) await call();
const startMs = performance.now();
for (let n = 0; n < ${CALLS}; n++) await call();
console.log(${CALLS} / ((performance.now() - startMs) / 1000));`;
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) rates.push(await runModule(code, folder));
  return Math.max(...rates);
}
