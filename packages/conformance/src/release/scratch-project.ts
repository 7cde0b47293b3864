import { execFile } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { allFiles, packages, publicPackages, ROOT } from "../repository.ts";
import { JOB_TOKEN, type TrustingRegistry } from "./trusting-registry.ts";

const execute = promisify(execFile);

/** How a command in a clone came out. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * The project as GitHub has it: a bare repository with the files of this one, of which every job makes a clone. Jobs
 * run with a home that is empty, and with no variable of the surroundings but `PATH`.
 */
export class ScratchProject {
  readonly #registry: TrustingRegistry;
  readonly #registryOfDependencies: string;
  /** Holds everything. */
  readonly folder: string = mkdtempSync(join(tmpdir(), "gatefold-release-walk-"));
  readonly #origin = join(this.folder, "origin.git");
  readonly #bin = join(this.folder, "bin");
  /** The clone that a maintainer works in. */
  readonly #maintained = join(this.folder, "maintained");
  /** Where the stand-in for `gh` keeps releases and pull requests. */
  readonly github = join(this.folder, "github");

  constructor(registry: TrustingRegistry, registryOfDependencies: string) {
    this.#registry = registry;
    this.#registryOfDependencies = registryOfDependencies;
  }

  /** Makes the repository, with one commit on main. */
  async create(): Promise<void> {
    for (const name of ["home", "bin", "github"]) mkdirSync(join(this.folder, name));
    copyFileSync(new URL("stand-in-gh.mjs", import.meta.url), join(this.#bin, "gh"));
    chmodSync(join(this.#bin, "gh"), 0o755);
    await this.#git(this.folder, "init", "--quiet", "--bare", "--initial-branch=main", this.#origin);
    await this.#git(this.folder, "clone", "--quiet", this.#origin, this.#maintained);
    await this.#git(this.#maintained, "switch", "--quiet", "--create", "main");
    for (const path of allFiles().filter(isReleased)) {
      mkdirSync(dirname(join(this.#maintained, path)), { recursive: true });
      cpSync(join(ROOT, path), join(this.#maintained, path));
    }
    await this.#push("Everything");
  }

  /** Clones a commit, or main, as a job does, with the installed dependencies of this repository. */
  async clone(commit = "main"): Promise<string> {
    const folder = mkdtempSync(join(this.folder, "job-"));
    await this.#git(folder, "clone", "--quiet", "--no-checkout", this.#origin, ".");
    await this.#git(folder, "checkout", "--quiet", commit);
    linkDependencies(folder);
    return folder;
  }

  /** Copies the builds of this repository into a clone. */
  copyBuilds(clone: string): void {
    for (const { folder } of publicPackages)
      cpSync(join(ROOT, folder, "dist"), join(clone, folder, "dist"), { recursive: true });
  }

  /** Builds the packages of a clone. */
  async build(clone: string): Promise<void> {
    const filters = publicPackages.map(({ folder }) => `--filter=./${folder}`);
    const { exitCode, output } = await this.job(clone, `turbo run build ${filters.join(" ")}`);
    if (exitCode !== 0) throw new Error(output);
  }

  /** Adds a changeset to main. */
  async addChangeset(name: string, bump: string, text: string): Promise<void> {
    await this.#git(this.#maintained, "pull", "--quiet", "origin", "main");
    const file = join(this.#maintained, `.changeset/${text.toLowerCase().replace(/\W+/g, "-")}.md`);
    writeFileSync(file, `---\n"${name}": ${bump}\n---\n\n${text}\n`);
    await this.#push(text);
  }

  /** Merges a branch into main, as the button of GitHub does, and returns the commit. */
  async merge(branch: string): Promise<string> {
    await this.#git(this.#maintained, "fetch", "--quiet", "origin", branch);
    await this.#git(
      this.#maintained,
      "merge",
      "--quiet",
      "--no-ff",
      "--message",
      `Merge ${branch}`,
      "FETCH_HEAD",
    );
    await this.#git(this.#maintained, "push", "--quiet", "origin", "main");
    return this.#git(this.#maintained, "rev-parse", "HEAD");
  }

  async #push(message: string): Promise<void> {
    await this.#git(this.#maintained, "add", "--all");
    await this.#git(this.#maintained, "commit", "--quiet", "--message", message);
    await this.#git(this.#maintained, "push", "--quiet", "origin", "main");
  }

  /** The tags of the repository, each with the commit it names and who made it. */
  async tags(): Promise<Record<string, string>> {
    const format = "--format=%(refname:short) %(*objectname) %(taggername)";
    const lines = await this.#git(this.#origin, "for-each-ref", format, "refs/tags");
    return Object.fromEntries(
      lines
        .split("\n")
        .filter(Boolean)
        .map((line) => [line.split(" ")[0], line.slice(line.indexOf(" ") + 1)]),
    );
  }

  /** The text of a file of a branch. */
  show(branch: string, path: string): Promise<string> {
    return this.#git(this.#origin, "show", `${branch}:${path}`);
  }

  /** A release or a pull request that GitHub has. */
  onGitHub(kind: "release" | "pr", name: string): string | undefined {
    const file = join(this.github, `${kind}-${name.replaceAll("/", "+")}`);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  /** Runs a command in a clone as a job of the workflow, with its output file for the next ones in `outputs`. */
  async job(
    clone: string,
    command: string,
    options: { readonly publishes?: boolean } = {},
  ): Promise<Outcome> {
    const registry = options.publishes ? this.#registry.url : this.#registryOfDependencies;
    const idToken = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#registry.url}id-token?job=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: JOB_TOKEN,
    };
    return this.#run(clone, command, {
      ...this.#environment(clone, join(this.folder, "home"), registry),
      ...(options.publishes ? idToken : {}),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: join(clone, ".git/outputs"),
      GH_TOKEN: "token of GitHub",
      GH_STATE: this.github,
    });
  }

  /** Runs a command in a clone as a maintainer who is logged in to the registry. */
  async maintain(clone: string, command: string): Promise<Outcome> {
    const home = join(this.folder, "home-of-maintainer");
    mkdirSync(home, { recursive: true });
    const { url, maintainerToken } = this.#registry;
    writeFileSync(join(home, ".npmrc"), `${url.replace("http:", "")}:_authToken=${maintainerToken}\n`);
    return this.#run(clone, command, this.#environment(clone, home, url));
  }

  /** Makes an empty project, and installs packages into it with npm from the registry. */
  async emptyProject(ids: readonly string[]): Promise<string> {
    const folder = mkdtempSync(join(this.folder, "consumer-"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
    const peers = ["react", "react-dom", "@tanstack/react-query"];
    const command = `npm install --no-audit --no-fund ${[...ids, ...peers].join(" ")}`;
    const environment = this.#environment(ROOT, join(this.folder, "home"), this.#registry.url);
    const { exitCode, output } = await this.#run(folder, command, environment);
    if (exitCode !== 0) throw new Error(output);
    return folder;
  }

  #environment(clone: string, home: string, registry: string): Record<string, string> {
    const npm = join(ROOT, "packages/conformance/node_modules/.bin");
    return {
      PATH: [this.#bin, join(clone, "node_modules/.bin"), npm, process.env["PATH"]].join(delimiter),
      HOME: home,
      GIT_CONFIG_NOSYSTEM: "1",
      npm_config_registry: registry,
      pnpm_config_registry: registry,
    };
  }

  async #run(cwd: string, command: string, env: Record<string, string>): Promise<Outcome> {
    const [program = "", ...args] = command.split(" ");
    try {
      const { stdout, stderr } = await execute(program, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
      return { exitCode: 0, output: stdout + stderr };
    } catch (error) {
      if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error;
      return { exitCode: 1, output: `${error.stdout}${error.stderr}` };
    }
  }

  async #git(cwd: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await execute("git", args, {
      cwd,
      env: {
        PATH: process.env["PATH"],
        GIT_CONFIG_NOSYSTEM: "1",
        ...Object.fromEntries(
          ["AUTHOR", "COMMITTER"].flatMap((who) => [
            [`GIT_${who}_NAME`, "Maintainer"],
            [`GIT_${who}_EMAIL`, "maintainer@example.com"],
          ]),
        ),
      },
    });
    return stdout.trim();
  }
}

/** Whether a release needs a file: of packages that are not published, only the manifests. */
function isReleased(path: string): boolean {
  if (/\.(test|test-d)\.tsx?$/.test(path)) return false;
  const isPublic = publicPackages.some(({ folder }) => path.startsWith(`${folder}/`));
  return isPublic || !/^(packages|apps)\//.test(path) || path.endsWith("/package.json");
}

/**
 * Links the dependencies that are installed here into a clone. The packages that are published are those of the clone,
 * others are those of here.
 */
function linkDependencies(clone: string): void {
  for (const folder of ["", ...publicPackages.map((one) => one.folder)]) {
    const from = join(ROOT, folder, "node_modules");
    if (!existsSync(from)) continue;
    const to = join(clone, folder, "node_modules");
    mkdirSync(join(to, "@gatefold"), { recursive: true });
    for (const entry of readdirSync(from))
      if (entry !== "@gatefold") symlinkSync(join(from, entry), join(to, entry));
    for (const { manifest, folder: other } of packages)
      if (existsSync(join(from, manifest.name)))
        symlinkSync(join(manifest.private ? ROOT : clone, other), join(to, manifest.name));
  }
}
