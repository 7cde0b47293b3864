import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freePort } from "@gatefold/test-postgres";
import { startNode } from "../process.ts";
import type { Workload } from "../server/workloads.ts";

/** The header fields that identify a caller. */
export interface Credentials {
  readonly "x-api-key": string;
  readonly authorization: string;
}

/** A server that can be measured. */
export interface Candidate {
  readonly name: string;
  /** Starts it in a process of its own. It may not listen yet. */
  start(): Promise<RunningServer>;
  /** Throws unless the body of an answer is what this server should give. */
  checkBody(workload: Workload, body: string): void;
  /** Requests that must be refused, and the status of the refusal. */
  readonly refuses?: (server: RunningServer) => readonly Refusal[];
}

/** A request that a server must refuse. */
export interface Refusal {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** A server in a process of its own. */
export interface RunningServer {
  readonly pid: number;
  /** On the clock of `performance.now()`. */
  readonly startedAtMs: number;
  /** Scheme, host and port. */
  readonly origin: string;
  /** The path of the base URL. */
  readonly basePath: string;
  readonly credentials: Credentials;
  assertRunning(): void;
  stop(): Promise<void>;
}

/** A file of `@gatefold/server`. */
export function serverFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.resolve("@gatefold/server/package.json")));
}

/** A file of `@gatefold/emulator`. */
export function emulatorFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.resolve("@gatefold/emulator/package.json")));
}

/**
 * The bundled specification.
 *
 * @throws when it has not been built
 */
export function specificationFile(): string {
  return built(fileURLToPath(import.meta.resolve("@gatefold/spec/openapi.json")));
}

/** Throws when a file that the build makes is not there. */
export function built(file: string): string {
  if (existsSync(file)) return file;
  throw new Error(`There is no ${file}; run "pnpm build" first.`);
}

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

/** `node:http` with the two statements of Gatefold on the same file: the ceiling of any server on both. */
export function bareSqlite(database: string, credentials: Credentials): Candidate {
  return {
    name: "node:http and SQLite",
    async start() {
      const child = startNode(SCRIPT, ["0", "0", database]);
      return { ...child, origin: await child.firstLine(), basePath: "/v1", credentials };
    },
    checkBody({ expected, title }, body) {
      if (body !== expected) throw new Error(`SQLite answered ${title} with another body than the albums.`);
    },
  };
}

/**
 * Prism on our specification, answering with its examples. Its log, which would get a line for
 * every request, is off.
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
