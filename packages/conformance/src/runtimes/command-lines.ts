import type { RuntimeName } from "./binaries.ts";

const DENO = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read"];

/** Runtimes with a command line, and what comes between the program and the script. */
export const commandLines: readonly { name: RuntimeName | "Node 24"; args: readonly string[] }[] = [
  { name: "Node 20", args: [] },
  { name: "Node 22", args: [] },
  { name: "Node 24", args: [] },
  { name: "Node 26", args: [] },
  { name: "Deno", args: DENO },
  { name: "Bun", args: [] },
];
