import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { startCommand } from "@gatefold/conformance/run.ts";

/** Where the API is, and who calls it. */
export interface Access {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
}

/** A running emulator. */
export interface RunningEmulator {
  readonly access: Access;
  stop(): Promise<void>;
}

/** Starts the emulator as a process of its own, on a new database and a free port. */
export async function startEmulator(): Promise<RunningEmulator> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-emulator-"));
  const bin = join(ROOT, "packages/emulator/bin/gatefold-emulator.mjs");
  const options = ["--json", "--port", "0", "--db", join(folder, "gatefold.db")];
  const { line, stop } = await startCommand([process.execPath, bin, "start", ...options], folder);
  return {
    access: JSON.parse(line),
    async stop() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
