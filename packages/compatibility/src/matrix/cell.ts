import { copyFileSync, rmSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { run, runWell } from "@gatefold/conformance/run.ts";
import type { TestApi } from "@gatefold/conformance/runtimes/test-api.ts";
import { npm, type PackageManager, variablesFor } from "../package-managers.ts";
import { configuredRegistry, installProject, ours, subfolder } from "../project.ts";
import { installRuntime, resolveCommand, type RuntimeName } from "../runtimes.ts";

/** A program and its arguments. Names of runtimes stand for their programs. */
export type Command = readonly [program: string, ...args: string[]];

/** One way to use the packages, and what a real call must give. */
export interface Cell {
  readonly name: string;
  /** npm by default. */
  readonly manager?: PackageManager;
  /** A runtime that is installed on demand. If it is a Node, tools run on it instead of that of the workspace. */
  readonly runtime?: RuntimeName;
  /** What the project has besides our packages: names and exact versions. */
  readonly installs: Readonly<Record<string, string>>;
  /** The folder of `programs` with the project's files. */
  readonly files: string;
  /** What builds them. */
  readonly build?: readonly Command[];
  /** Makes the call, and returns what came back. */
  readonly call: (place: Place) => Promise<unknown>;
  readonly prints: unknown;
}

/** Where a cell's files are, and what runs them. */
export interface Place {
  readonly folder: string;
  readonly manager: PackageManager;
  /** What a program needs to call an emulator over HTTP, as JSON. */
  readonly setup: string;
  /** Variables that programs get: a registry, the Node of the cell, and the setup as `SETUP`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Runs a command that must succeed, and returns what it printed. */
  run(command: Command): Promise<string>;
}

/** Projects that cells share, so that nothing is installed twice. */
export class Projects {
  readonly #registry: string;
  readonly #api: TestApi;
  readonly #installed = new Map<string, Promise<string>>();
  readonly #built = new Map<string, Promise<void>>();

  constructor(registry: string, api: TestApi) {
    this.#registry = registry;
    this.#api = api;
  }

  /** Uses a project that exists for all cells that need the same. */
  add({ installs, manager = npm }: Pick<Cell, "installs" | "manager">, folder: string): void {
    this.#installed.set(keyOf(installs, manager), Promise.resolve(folder));
  }

  /** Installs, builds and calls, and returns what came back. */
  async run(cell: Cell): Promise<unknown> {
    const place = await this.#place(cell);
    const built = this.#built.get(place.folder) ?? build(place, cell);
    this.#built.set(place.folder, built);
    await built;
    return cell.call(place);
  }

  /** Removes the projects. */
  async remove(): Promise<void> {
    for (const project of this.#installed.values())
      rmSync(await project.catch(() => ""), { recursive: true, force: true });
  }

  async #place({ installs, manager = npm, runtime, files, build: commands = [] }: Cell): Promise<Place> {
    const project = await this.#project(installs, manager);
    const folder = join(project, slug([files, ...commands.flat()].join(" ")));
    const setup = JSON.stringify(await this.#api.setup());
    const registry = await configuredRegistry();
    const variables: Record<string, string> = {
      ...variablesFor(registry, project),
      SETUP: setup,
      NO_COLOR: "1",
      NEXT_TELEMETRY_DISABLED: "1",
    };
    if (runtime?.startsWith("Node"))
      variables["PATH"] = [dirname(await installRuntime(runtime)), process.env["PATH"]].join(delimiter);
    return {
      ...{ folder, manager, setup, variables },
      async run(command) {
        const [program, ...args] = await resolveCommand(command);
        return runWell(program, args, folder, variables);
      },
    };
  }

  #project(installs: Cell["installs"], manager: PackageManager): Promise<string> {
    const key = keyOf(installs, manager);
    const project =
      this.#installed.get(key) ??
      installProject({ registry: this.#registry, manager, dependencies: { ...ours, ...installs } });
    this.#installed.set(key, project);
    return project;
  }
}

/** What bundlers say of modules that browsers don't have. */
const NEEDS_NODE = /"node:|externalized for browser/;

/** Copies the files of a cell, and runs what builds them. */
async function build({ folder, variables }: Place, { files, build: commands = [] }: Cell): Promise<void> {
  subfolder(dirname(folder), basename(folder), fileURLToPath(new URL(`programs/${files}`, import.meta.url)));
  copyFileSync(SMOKE, join(folder, "smoke.mjs"));
  for (const command of commands) {
    const [program, ...args] = await resolveCommand(command);
    const { exitCode, output } = await run(program, args, folder, variables);
    if (exitCode !== 0 || NEEDS_NODE.test(output)) throw new Error(`${command.join(" ")} failed:\n${output}`);
  }
}

/** What programs do that call an emulator over HTTP. */
const SMOKE = join(ROOT, "packages/conformance/src/runtimes/programs/smoke.mjs");

function keyOf(installs: Cell["installs"], { name }: PackageManager): string {
  return JSON.stringify([name, Object.entries(installs).toSorted()]);
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/\W+/g, "-");
}
