import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import peers from "../peers.json" with { type: "json" };
import { note } from "./environment.ts";

/** A peer that is installed. */
export interface Peer {
  /** What to run. */
  readonly script: string;
  readonly version: string;
}

/** Peers have hundreds of dependencies, so they are no part of the workspace and come when they are asked for. */
const FOLDER = fileURLToPath(new URL("../.peers", import.meta.url));
const INSTALL_TIMEOUT_MS = 180_000;

/** Installs a peer of `peers.json` unless it is there. `undefined`, with a note, when it can't be installed. */
export async function installPeer(name: keyof typeof peers): Promise<Peer | undefined> {
  const peer = peers[name];
  const { package: packageName, version, entry } = peer;
  const others = "with" in peer ? peer.with : [];
  const folder = join(FOLDER, `${name}-${version}`);
  const script = join(folder, "node_modules", packageName, entry);
  if (existsSync(script)) return { script, version };
  note(`installing ${packageName} ${version} into ${folder}`);
  try {
    await install(folder, [`${packageName}@${version}`, ...others]);
    return { script, version };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    note(
      `${packageName} ${version} can't be installed, so it is left out (--no-peers does so silently): ${why.trim()}`,
    );
    return undefined;
  }
}

/** An interrupted install leaves nothing that looks like a finished one. */
async function install(folder: string, packages: readonly string[]): Promise<void> {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"];
  await promisify(execFile)("npm", ["install", "--prefix", partial, ...flags, ...packages], {
    timeout: INSTALL_TIMEOUT_MS,
    cwd: dirname(partial),
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}
