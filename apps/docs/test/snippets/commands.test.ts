import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { GATEFOLD_BIN } from "./start-api.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const CONTENT = join(import.meta.dirname, "../../src/content/docs");
const text = globSync("**/*.{md,mdx}", { cwd: CONTENT })
  .toSorted()
  .map((file) => readFileSync(join(CONTENT, file), "utf8"))
  .join("\n");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Every call of `gatefold` in a page: its command, and the options that it has on the line. */
const calls = Array.from(
  text.matchAll(/\bgatefold (start|import|token|keys \w+|clients \w+)([^\n`|)]*)/g),
  ([, command = "", rest = ""]) => ({ command, options: rest.match(/(?<= )--[a-z-]+/g) ?? [] }),
);

async function help(command: string): Promise<string> {
  const args = [GATEFOLD_BIN, ...command.split(" "), "--help"];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}

test("options of gatefold that pages name exist", async () => {
  const commands = [...new Set(calls.map(({ command }) => command))];
  expect(commands.length).toBeGreaterThan(5);
  const helps = new Map(
    await Promise.all(commands.map(async (command) => [command, await help(command)] as const)),
  );
  const unknown = calls.flatMap(({ command, options }) =>
    options
      .filter((option) => !helps.get(command)?.includes(`${option} `))
      .map((option) => `gatefold ${command} ${option}`),
  );
  expect(unknown).toEqual([]);
});

test("scripts of the repository that pages name exist", () => {
  const names = Array.from(
    text.matchAll(/(?:`|^|&& )(?:pnpm|npm) (?!install)([a-z][\w:]*)/gm),
    ([, name = ""]) => name,
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name !== "start" && name !== "test" && scripts[name] === undefined)).toEqual(
    [],
  );
});
