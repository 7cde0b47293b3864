import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { expect, test } from "vitest";
import { gatefold } from "./testing/command-line.ts";

const BASH = ["/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash"].find((path) => existsSync(path));

async function scriptOf(shell: string): Promise<string> {
  const { exitCode, stdout, stderr } = await gatefold("completion", shell);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

/** What bash offers for the last of some words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const file = join(tempFolder(), "completion.bash");
  writeFileSync(file, await scriptOf("bash"));
  const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gatefold; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ["--norc", "-c", script, "bash", file, "gatefold", ...words];
  return execFileSync(BASH ?? "bash", args, { encoding: "utf8" })
    .trim()
    .split("\n");
}

test.runIf(BASH)("bash is told of the program", async () => {
  const file = join(tempFolder(), "completion.bash");
  writeFileSync(file, await scriptOf("bash"));
  const args = ["--norc", "-c", 'source "$1"; complete -p gatefold', "bash", file];
  expect(execFileSync(BASH ?? "bash", args, { encoding: "utf8" })).toBe(
    "complete -o default -F _gatefold gatefold\n",
  );
});

test.runIf(BASH)("bash offers commands, their options, and nothing for what is unknown", async () => {
  expect(await offered("ke")).toEqual(["keys"]);
  expect(await offered("keys", "")).toEqual(["add", "list", "revoke", "--help"]);
  expect(await offered("keys", "add", "--")).toEqual(["--db", "--json", "--help"]);
  // Options and values between commands lead nowhere else.
  expect(await offered("tokens", "issue", "--user", "ada", "--ex")).toEqual(["--expires"]);
  expect(await offered("completion", "z")).toEqual(["zsh"]);
  expect(await offered("keys", "x")).toEqual([""]);
});

test.for(["zsh", "fish"])("the script for %s has every command, on a line of its own", async (shell) => {
  const script = await scriptOf(shell);
  for (const path of ["", "users", "users add", "tokens issue"])
    expect(script).toMatch(new RegExp(`^ +(case )?'${path}'\\)?(\n| echo )`, "m"));
  expect(script).toContain(
    shell === "zsh" ? "compdef _gatefold gatefold" : "complete -c gatefold -a '(_gatefold)'",
  );
});

test("an unknown shell is refused with those that there are", async () => {
  const { exitCode, stderr } = await gatefold("completion", "tcsh");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Allowed choices are bash, zsh, fish.");
});
