import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { BINS } from "./start-api.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const CONTENT = join(import.meta.dirname, "../../src/content/docs");
const text = globSync("**/*.{md,mdx}", { cwd: CONTENT })
  .toSorted()
  .map((file) => readFileSync(join(CONTENT, file), "utf8"))
  .join("\n");
const readmes = globSync(["README.md", "spec/README.md", "packages/*/README.md"], { cwd: ROOT })
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Every call of a command in a page or a README, with the options that it has on the line. */
const calls = Array.from(
  `${text}\n${readmes}`
    .replaceAll("npx @gatefold/emulator ", "gatefold-emulator ")
    .replaceAll("npx @gatefold/server ", "gatefold ")
    .matchAll(
      /\b(gatefold(?:-emulator)? (?:(?:albums|clients|faults|keys|snapshot|tokens|users) \w+|call [\w.]+|(?:completion|env|exec|import|migrate|reset|serve|start|token)\b))([^\n`|)]*)/g,
    ),
  ([, command = "", rest = ""]) => ({
    command,
    options: rest.split(" -- ")[0]?.match(/(?<= )--[A-Za-z-]+/g) ?? [],
  }),
);

async function help(command: string): Promise<string> {
  const [name = "", ...args] = command.split(" ");
  return (await promisify(execFile)(process.execPath, [BINS[name] ?? "", ...args, "--help"])).stdout;
}

test("commands that pages name exist, and so do their options", async () => {
  const commands = [...new Set(calls.map(({ command }) => command))];
  expect(commands.length).toBeGreaterThan(5);
  const helps = new Map(
    await Promise.all(commands.map(async (command) => [command, await help(command)] as const)),
  );
  const subcommand = (command: string) => command.split(" ").slice(0, 2).join(" ");
  // A command that doesn't exist gets the help of the program.
  expect(
    commands.filter((command) => !helps.get(command)?.startsWith(`Usage: ${subcommand(command)}`)),
  ).toEqual([]);
  const unknown = calls.flatMap(({ command, options }) =>
    options
      .filter((option) => !helps.get(command)?.includes(`${option} `))
      .map((option) => `${command} ${option}`),
  );
  expect(unknown).toEqual([]);
});

test("scripts of the repository that pages name exist", () => {
  // `npm run dev` is the script of the project to download.
  const names = Array.from(
    text.matchAll(/(?:`|^|&& )(?:pnpm|npm) (?:run (?:-s )?)?(?!install|init|pkg|run\b|dev\b)([a-z][\w:]*)/gm),
    ([, name = ""]) => name,
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name !== "start" && name !== "test" && scripts[name] === undefined)).toEqual(
    [],
  );
});
