import autocannon from "autocannon";
import { percentile } from "../figures.ts";
import { isLoadJob, type LoadJob, type LoadOutcome, type LoadReply } from "./load.ts";

// A process of its own, so that making requests takes no time of the server's processor nor of the runner's.

const REQUEST_TIMEOUT_SECONDS = 10;
/** How exactly the generator keeps to the time it was given. */
const SAMPLE_MS = 50;

process.on("message", (message: unknown) => {
  if (!isLoadJob(message)) return;
  run(message).then(
    (outcome) => reply({ outcome }),
    (error: unknown) => reply({ failure: String(error) }),
  );
});

function reply(message: LoadReply): void {
  process.send?.(message);
}

function run(job: LoadJob): Promise<LoadOutcome> {
  const { origin, headers, seconds, connections, sleeps = false } = job;
  // autocannon keeps latencies as whole milliseconds, and most answers here take less than one.
  const latenciesMs: number[] = [];
  let bytes = 0;
  let startedAtMs = 0;
  let next = 0;
  const rest = sleeps ? () => {} : stayAwake();
  return new Promise((resolve, reject) => {
    const options: autocannon.Options = {
      url: origin,
      connections: connections.length,
      duration: seconds,
      sampleInt: SAMPLE_MS,
      timeout: REQUEST_TIMEOUT_SECONDS,
      setupClient(client) {
        const requests = connections[next++ % connections.length] ?? [];
        client.setRequests(
          requests.map(({ method, path, body }) => {
            const json = body === undefined ? {} : { "content-type": "application/json" };
            return { method, path, headers: { ...headers, ...json }, ...(body !== undefined && { body }) };
          }),
        );
      },
    };
    const instance = autocannon(options, (error, result) => {
      rest();
      if (error) return reject(error);
      resolve({
        requests: latenciesMs.length,
        elapsedMs: performance.now() - startedAtMs,
        p50Ms: percentile(latenciesMs, 0.5),
        p99Ms: percentile(latenciesMs, 0.99),
        bytes,
        non2xx: result.non2xx,
        errors: result.errors,
      });
    });
    instance.on("start", () => {
      startedAtMs = performance.now();
    });
    instance.on("response", (_client, _status, responseBytes, responseTimeMs) => {
      latenciesMs.push(responseTimeMs);
      bytes += responseBytes;
    });
  });
}

/**
 * Keeps this process from sleeping between answers. A server pays for waking who waits for its answer, 20
 * microseconds and more on a virtual machine, and only if it is slower than the generator: a bare one would look
 * better than it is beside all others. Where an answer takes much longer than that, and a database or the server's
 * own threads need the processor, the generator has to sleep.
 *
 * @returns what ends it
 */
function stayAwake(): () => void {
  let awake = true;
  const turn = () => {
    if (awake) setImmediate(turn);
  };
  turn();
  return () => {
    awake = false;
  };
}
