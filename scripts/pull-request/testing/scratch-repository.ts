import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** How a check of a pull request came out. */
export interface CheckRun {
  readonly status: number | null;
  /** All that was printed, without colors. */
  readonly output: string;
}

/** A repository that bad changes are made in. */
export interface ScratchRepository {
  readonly folder: string;
  edit(path: string, change: (text: string) => string): void;
  /** Replaces a text of a file, which has to be there. */
  replace(path: string, from: string, to: string): void;
  write(path: string, text: string): void;
  /** Commits all changes, under a name that `checkout` takes. */
  commit(name: string): void;
  /** Goes back to a commit, without what was changed since. */
  checkout(name: string): void;
  /** Runs a command of the repository that has to succeed. */
  run(program: string, ...args: readonly string[]): string;
  /** Runs `pnpm pr:check`. */
  check(...args: readonly string[]): CheckRun;
  remove(): void;
}

/**
 * A copy of this repository with what is not committed yet, in a history of its own: one commit, called `base`. What is
 * installed is shared with this repository, and so is the cache of builds.
 */
export function scratchRepository(): ScratchRepository {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-scratch-"));
  const env = {
    ...process.env,
    PATH: [join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
    TURBO_CACHE_DIR: process.env["TURBO_CACHE_DIR"] ?? join(ROOT, ".turbo/cache"),
    TURBO_TELEMETRY_DISABLED: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
  };
  const spawn = (program: string, args: readonly string[], cwd = folder) =>
    spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr, error } = spawn(program, args);
    if (status !== 0)
      throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? stdout + stderr}`);
    return stdout;
  };

  const listed = spawn("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], ROOT).stdout;
  for (const path of listed.split("\0")) if (path !== "") copyFile(path, folder);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // Their links are relative, so that packages of the workspace are those of the copy.
  for (const path of globSync(["spec/node_modules", "{packages,apps}/*/node_modules"], { cwd: ROOT }))
    cpSync(join(ROOT, path), join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      // Builds that run meanwhile keep files there for a moment, such as in `.vite-temp`.
      filter: (source) => !/^\.(?!bin$)/.test(basename(source)),
    });

  const repository: ScratchRepository = {
    folder,
    edit: (path, change) => repository.write(path, change(readFileSync(join(folder, path), "utf8"))),
    replace(path, from, to) {
      repository.edit(path, (text) => {
        if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
        return text.replace(from, () => to);
      });
    },
    write: (path, text) => writeFileSync(join(folder, path), text),
    commit(name) {
      run("git", "add", "--all");
      run("git", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "--message", name);
      run("git", "tag", "--force", name);
    },
    checkout(name) {
      run("git", "reset", "--quiet", "--hard", name);
      run("git", "clean", "--quiet", "-fd");
    },
    run,
    check(...args) {
      const { status, stdout, stderr } = spawn(process.execPath, ["scripts/pull-request/main.ts", ...args]);
      return { status, output: stripVTControlCharacters(stdout + stderr) };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
  run("git", "init", "--quiet", "--initial-branch=main");
  // The pattern in .gitignore is for folders, and this is a link.
  writeFileSync(join(folder, ".git/info/exclude"), "/node_modules\n");
  repository.commit("base");
  return repository;
}

/** Copies a file of this repository, unless it is gone: other tests may have made it for a moment. */
function copyFile(path: string, folder: string): void {
  try {
    cpSync(join(ROOT, path), join(folder, path));
  } catch (error) {
    if (existsSync(join(ROOT, path))) throw error;
  }
}
