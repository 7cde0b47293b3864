// Runs on a bare Node 20 with npm, before anything is installed: plain JavaScript, and nothing but Node's own modules.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");
const LEAST_NODE = 20;

/** Turns off the telemetry of the programs that are run. */
const QUIET = { DO_NOT_TRACK: "1", ASTRO_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1" };

/** A failure that its message explains. */
class SetUpError extends Error {}

/**
 * Installs the workspace if its lockfile asks for it, then runs a command in which `node`, `pnpm` and the tools of the
 * workspace are those of package.json. Ends this process with the command's exit code.
 *
 * @param {readonly string[]} command none installs only
 */
export async function bootstrap(command) {
  try {
    const env = prepare();
    const [program, ...args] = command;
    process.exitCode = program === undefined ? 0 : await run(program, args, env);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`gatefold: ${error.message}`);
    process.exitCode = 1;
  }
}

function prepare() {
  if (Number.parseInt(process.versions.node, 10) < LEAST_NODE)
    throw new SetUpError(`Node ${LEAST_NODE} or newer starts the set-up; this is ${process.version}.`);
  const pnpmFolder = findPnpm();
  const env = {
    ...process.env,
    ...QUIET,
    PATH: [BIN, pnpmFolder, process.env.PATH].filter(Boolean).join(delimiter),
  };
  if (!isInstalled()) install(env);
  return env;
}

/** The folder of a pnpm of the wanted version, or undefined if the first on PATH is one. */
function findPnpm() {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const [, version] = /^pnpm@([^+]+)/.exec(manifest.packageManager) ?? [];
  const onPath = spawnSync("pnpm", ["--version"], { cwd: ROOT, encoding: "utf8", shell: isWindows() });
  if (onPath.status === 0 && onPath.stdout.trim() === version) return undefined;

  if (!isInstalled()) console.log(`Getting pnpm ${version} with npm ...`);
  const packages = ["-p", `node@${manifest.devDependencies.node}`, "-p", `pnpm@${version}`];
  const npx = spawnSync(
    "npx",
    ["--yes", "--prefer-offline", "--loglevel=error", ...packages, "node", "-p", "process.env.PATH"],
    { cwd: ROOT, encoding: "utf8", shell: isWindows(), stdio: ["ignore", "pipe", "inherit"] },
  );
  const folders = (npx.stdout ?? "").trim().split(delimiter);
  const folder = folders.find((path) => existsSync(join(path, isWindows() ? "pnpm.cmd" : "pnpm")));
  if (npx.status === 0 && folder !== undefined) return folder;
  throw new SetUpError(`npm couldn't get pnpm ${version}. ${reachable()}`);
}

/** pnpm keeps a copy of the lockfile that it installed. */
function isInstalled() {
  const copy = join(ROOT, "node_modules", ".pnpm", "lock.yaml");
  if (!existsSync(join(BIN, "node")) || !existsSync(copy)) return false;
  return readFileSync(copy, "utf8") === readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8");
}

function install(env) {
  console.log("Installing what pnpm-lock.yaml names ...");
  const args = ["install", "--frozen-lockfile", "--prefer-offline"];
  // Without CI, pnpm asks before it replaces a node_modules folder, and there may be no one to answer.
  const { status } = spawnSync("pnpm", args, {
    cwd: ROOT,
    env: { ...env, CI: "true" },
    shell: isWindows(),
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new SetUpError(`pnpm couldn't install the workspace. ${reachable()}`);
}

function reachable() {
  const registry = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8", shell: isWindows() });
  return `Its reason stands above; the first set-up needs the registry ${registry.stdout?.trim()}.`;
}

/**
 * Hands signals on: one that is sent to this process alone, as a supervisor does, must reach the command. Ctrl+C
 * reaches the whole process group by itself, so this process only waits then.
 */
function run(program, args, env) {
  return new Promise((resolve, reject) => {
    // The channel tells a script of ours when this process is gone. Other programs would hand it on to a Node that
    // can't open it.
    const stdio = program === "node" ? ["inherit", "inherit", "inherit", "ipc"] : "inherit";
    const child = spawn(program, args, { cwd: ROOT, env, shell: isWindows(), stdio });
    for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    process.on("SIGINT", () => {
      if (!process.stdin.isTTY) child.kill("SIGINT");
    });
    endWithNpm(child);
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** npm hands a signal to its shell alone, and the shell ends without handing it on: all that shows is a new parent. */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || isWindows()) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== shell) child.kill("SIGTERM");
  }, 500);
  timer.unref();
}

function isWindows() {
  return process.platform === "win32";
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bootstrap(process.argv.slice(2));
}
