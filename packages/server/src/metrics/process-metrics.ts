import type { Metric } from "./exposition.ts";

/** What the process takes, under the names that Prometheus' own libraries use. */
export function processMetrics(): readonly Metric[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const gauge = (name: string, help: string, value: number): Metric => {
    return { name, type: "gauge", help, samples: [{ value }] };
  };
  return [
    gauge("process_resident_memory_bytes", "Memory that the process holds.", rss),
    gauge("nodejs_heap_size_used_bytes", "Memory that objects of JavaScript take.", heapUsed),
    gauge(
      "process_start_time_seconds",
      "When the process was started, in seconds since 1970.",
      Math.round(performance.timeOrigin) / 1000,
    ),
    {
      name: "process_cpu_seconds_total",
      type: "counter",
      help: "Processor time that the process has taken.",
      samples: [{ value: (user + system) / 1e6 }],
    },
  ];
}
