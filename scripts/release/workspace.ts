import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PublicPackage, publicPackages as readPublicPackages } from "../packages.ts";

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** The packages that are published, by name, with absolute paths of their folders. */
export function publicPackages(): PublicPackage[] {
  return readPublicPackages(ROOT)
    .map(({ folder, manifest }) => ({ folder: join(ROOT, folder), manifest }))
    .toSorted((a, b) => a.manifest.name.localeCompare(b.manifest.name));
}

/** The one version of all packages. */
export function commonVersion(packages: readonly PublicPackage[]): string {
  const [version, ...others] = new Set(packages.map(({ manifest }) => manifest.version));
  if (version === undefined || others.length > 0)
    throw new ReleaseError(`the packages have several versions: ${[version, ...others].join(", ")}`);
  return version;
}

/** The tag of a release, such as `@gatefold/client@0.1.0`, which Changesets makes. */
export function tagOf({ manifest: { name, version } }: PublicPackage): string {
  return `${name}@${version}`;
}

/** A failure that its message explains. */
export class ReleaseError extends Error {}

/** Runs a script, and tells a `ReleaseError` without its stack. */
export function main(script: () => void): void {
  try {
    script();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(`release: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Runs a program in the root, showing what it prints. */
export function run(program: string, args: readonly string[], options: Options = {}): void {
  const { status, error } = attempt(program, args, { ...options, show: true });
  if (status !== 0)
    throw new ReleaseError(`${[program, ...args].join(" ")} failed${error ? `: ${error.message}` : ""}`);
}

/** Runs a program in the root, and returns what it prints on standard output. */
export function read(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = attempt(program, args);
  if (status === 0) return stdout.trim();
  throw new ReleaseError(`${[program, ...args].join(" ")} failed: ${error?.message ?? stderr}`);
}

interface Options {
  /** Lets the program ask on the terminal. */
  readonly ask?: boolean;
  /** Text for standard input. */
  readonly input?: string;
  /** Lets the program print instead of returning what it prints. */
  readonly show?: boolean;
  /** Absolute path. The default is the root. */
  readonly cwd?: string;
}

/** Who commits and tags. A runner has no identity of its own, and without one git refuses both. */
const BOT = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** Runs a program in the root, and returns how it ended. */
export function attempt(program: string, args: readonly string[], options: Options = {}) {
  const output = options.show ? "inherit" : "pipe";
  const input = options.ask ? "inherit" : "ignore";
  return spawnSync(program, args, {
    cwd: options.cwd ?? ROOT,
    encoding: "utf8",
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: BOT.name,
      GIT_AUTHOR_EMAIL: BOT.email,
      GIT_COMMITTER_NAME: BOT.name,
      GIT_COMMITTER_EMAIL: BOT.email,
    },
    ...(options.input === undefined ? {} : { input: options.input }),
    stdio: [options.input === undefined ? input : "pipe", output, output],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Whether the registry has a package, or one version of it. */
export function registryHas(id: string): boolean {
  const { status, stdout, stderr } = attempt("pnpm", ["view", id, "version", "--json"]);
  if (status === 0) return true;
  if (/ERR_PNPM_(FETCH_404|PACKAGE_NOT_FOUND)/.test(stdout)) return false;
  throw new ReleaseError(`the registry didn't say whether it has ${id}: ${stdout}${stderr}`);
}
