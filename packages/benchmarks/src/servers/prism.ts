import { freePort } from "../process/free-port.ts";
import { startNode } from "../process/child-server.ts";
import type { Candidate, Credentials } from "./candidate.ts";
import { specificationFile } from "./package-file.ts";

/**
 * Prism on our specification, answering with its examples. It is spared its log, which it would write a line to for
 * every request.
 */
export function prism(script: string, version: string, credentials: Credentials): Candidate {
  return {
    name: `Prism ${version}, examples`,
    async start() {
      const port = await freePort();
      const args = ["mock", specificationFile(), "-h", "127.0.0.1", "-p", String(port), "-v", "error"];
      const child = startNode(script, args);
      return { ...child, origin: `http://127.0.0.1:${port}`, basePath: "", credentials };
    },
    checkBody({ title }, body) {
      const answer: unknown = JSON.parse(body);
      if (typeof answer === "object" && answer !== null && "data" in answer) return;
      throw new Error(`Prism answered ${title} with a body that has no data.`);
    },
  };
}
