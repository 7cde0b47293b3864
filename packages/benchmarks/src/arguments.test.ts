import { expect, test } from "vitest";
import { parseBenchArguments, UsageError } from "./arguments.ts";

test("nothing given means the benchmark's own rounds, beside the peers", () => {
  expect(parseBenchArguments([], 9)).toEqual({ rounds: 9, jsonFile: undefined, peers: true });
});

test("every option is read", () => {
  const args = ["--rounds", "1", "--json=a.json", "--no-peers"];
  expect(parseBenchArguments(args, 9)).toEqual({ rounds: 1, jsonFile: "a.json", peers: false });
});

test.each([["0"], ["101"], ["x"], ["1.5"]])("rounds are 1 to 100, and not %s", (rounds) => {
  expect(() => parseBenchArguments(["--rounds", rounds], 9)).toThrow(UsageError);
});

test("an argument that is not known is refused, by its name", () => {
  expect(() => parseBenchArguments(["--seconds", "1"], 9)).toThrow("--seconds");
});
