import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { expect, onTestFinished, test } from "vitest";
import { emulatorCommand } from "../testing/command-line.ts";
import { commandOf } from "./start-command.ts";

const BASH = ["/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash"].find((path) => existsSync(path));

/** The words of every command, from the completion. */
async function commandPaths(): Promise<readonly string[]> {
  const { stdout } = await emulatorCommand("completion", "bash");
  return Array.from(stdout.matchAll(/^ {4}'(.*?)'\) echo /gm), ([, path = ""]) => path);
}

test("every command has examples, at most 80 columns of help, and errors that end with the command that shows how it is used", async () => {
  const paths = await commandPaths();
  expect(paths).toEqual(
    expect.arrayContaining(["start", "env", "faults add", "users add", "call library.albums.list"]),
  );
  for (const path of paths.filter(Boolean)) {
    const words = path.split(" ");
    const { stdout } = await emulatorCommand(...words, "--help");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout, path).toMatch(/^Examples?:\n( {2}gatefold-emulator (.+ \\\n {3})*.+\n)+$/m);
    expect(stdout).toContain(`  gatefold-emulator ${path}`);
    const { exitCode, stderr } = await emulatorCommand(...words, "--no-such-option");
    expect(exitCode, path).toBe(2);
    // Of `faults` and `snapshot` it is a command below them that runs.
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(
      new RegExp(
        `^"gatefold-emulator ${path.replaceAll(".", "\\.")}( \\w+)? --help" shows what it takes\\.$`,
      ),
    );
  }
});

test.each([
  [["strat"], "error: unknown command 'strat'. The commands are start, exec, env, "],
  [["faults", "set", "x"], "error: unknown command 'set'. The commands are list, add, clear.\n"],
  [["start", "now"], "error: too many arguments for 'start'. "],
  [["start", "--quiet", "--requests"], "error: option '--quiet' cannot be used with option '--requests'"],
])("%j is refused by the word that is wrong", async (words, message) => {
  const { exitCode, stderr } = await emulatorCommand(...words);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test("messages call the command as npx does where it was started so", () => {
  expect(commandOf({ npm_lifecycle_event: "npx" })).toBe("npx @gatefold/emulator");
  expect(commandOf({})).toBe("gatefold-emulator");
});

test("a port in use is told with the command that takes another", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  onTestFinished(() => void holder.close());
  const address = holder.address();
  const port = String(typeof address === "object" && address?.port);
  const result = await emulatorCommand("start", "--port", port, "--db", join(tempFolder(), "a.db"));
  expect(result).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `gatefold-emulator: port ${port} of 127.0.0.1 is in use; choose another, or let it take any free one: gatefold-emulator start --port 0\n`,
  });
});

test.for([["env"], ["faults"], ["reset"], ["play", "B0064UPUDC"], ["snapshot"], ["call", "me.get"]])(
  "%j without an emulator that runs is told with the command that starts one",
  async (words) => {
    const { exitCode, stdout, stderr } = await emulatorCommand(...words, "--db", join(tempFolder(), "a.db"));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain('start one with "gatefold-emulator start"');
  },
);

test.runIf(BASH)("bash completes operations by their names, and their options", async () => {
  const file = join(tempFolder(), "completion.bash");
  writeFileSync(file, (await emulatorCommand("completion", "bash")).stdout);
  const offered = (...words: readonly string[]) => {
    const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gatefold_emulator; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ["--norc", "-c", script, "bash", file, "gatefold-emulator", ...words];
    return execFileSync(BASH ?? "bash", args, { encoding: "utf8" })
      .trim()
      .split("\n");
  };
  expect(offered("call", "library.a")).toEqual([
    "library.albums.list",
    "library.albums.add",
    "library.albums.remove",
  ]);
  expect(offered("call", "library.albums.list", "--l")).toEqual(["--limit"]);
  expect(offered("fau")).toEqual(["faults"]);
});
