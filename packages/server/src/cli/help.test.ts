import { expect, test } from "vitest";
import { formatExample } from "./help.ts";

test("an example that is too long goes over several lines, which a shell reads as one", () => {
  expect(formatExample("gatefold keys list --json")).toBe("  gatefold keys list --json");
  const json = `'{"operation": "getAlbum", "times": 2, "then": {"status": 503}}'`;
  expect(formatExample(`gatefold-emulator faults add ${json} --db music.db`)).toBe(
    `  gatefold-emulator faults add \\\n    ${json} \\\n    --db music.db`,
  );
});

test("an option stays with its value, and what begins with a dash is no value", () => {
  const example = `gatefold serve ${"--name Ada ".repeat(8)}--all --url https://api.example/v1 -- npm test`;
  expect(formatExample(example).split("\n")).toEqual([
    "  gatefold serve --name Ada --name Ada --name Ada --name Ada --name Ada \\",
    "    --name Ada --name Ada --name Ada --all --url https://api.example/v1 -- npm \\",
    "    test",
  ]);
});
