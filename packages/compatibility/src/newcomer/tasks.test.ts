import { expect, test } from "vitest";
import { readBlocks } from "../guides/guide.ts";
import { commandsOf, countOf, MOST_COMMANDS, tasks } from "./tasks.ts";

test.for(tasks)("$name takes at most six commands", (task) => {
  const { commands } = countOf(task);
  expect(commands).toBeGreaterThan(2);
  expect(commands).toBeLessThanOrEqual(MOST_COMMANDS);
});

test("commands are counted, not lines", () => {
  const page = [
    "```sh",
    "# a comment",
    "mkdir albums && cd albums",
    "",
    'curl "$API_URL" \\',
    "  --header 'x-api-key: a'",
    "node --eval '",
    "  console.log(1);",
    "'",
    "```",
    '```sh title="a.sh"',
    "in a file",
    "```",
    "```text output",
    "printed",
    "```",
    "",
  ].join("\n");
  expect(readBlocks("page.md", page).flatMap(commandsOf)).toHaveLength(4);
});

test("a section that a guide doesn't have is an error", () => {
  expect(() => countOf({ name: "a task", steps: [{ guide: "start", sections: ["Nowhere"] }] })).toThrow(
    'a task: "Nowhere" of start has nothing to follow.',
  );
});
