import { fileURLToPath } from "node:url";
import { startNode } from "../process/child-server.ts";
import type { Workload } from "../server/workloads.ts";
import type { Candidate, Credentials } from "./candidate.ts";

const SCRIPT = fileURLToPath(new URL("bare-process.mjs", import.meta.url));

/** `node:http` with fixed bodies of the same size: the ceiling of any server on it. */
export function bare(workloads: readonly Workload[], credentials: Credentials): Candidate {
  const sizes = workloads.map(({ expected }) => String(Buffer.byteLength(expected)));
  return {
    name: "node:http, fixed body",
    async start() {
      const child = startNode(SCRIPT, sizes);
      return { ...child, origin: await child.firstLine(), basePath: "/v1", credentials };
    },
    checkBody({ expected, title }, body) {
      const [want, got] = [Buffer.byteLength(expected), Buffer.byteLength(body)];
      if (want !== got) throw new Error(`node:http answered ${title} with ${got} bytes instead of ${want}.`);
    },
  };
}
