import { expect, test } from "vitest";
import { UsageError } from "../arguments.ts";
import { parseServerArguments } from "./arguments.ts";

test("nothing given means three rounds of five seconds beside the peers", () => {
  expect(parseServerArguments([])).toEqual({
    rounds: 3,
    seconds: 5,
    albums: 100,
    postgres: false,
    jsonFile: undefined,
    peers: true,
  });
});

test("every option is read", () => {
  const args = [
    "--rounds",
    "1",
    "--seconds=0.3",
    "--albums",
    "1000000",
    "--json",
    "out.json",
    "--no-peers",
    "--postgres",
  ];
  expect(parseServerArguments(args)).toEqual({
    rounds: 1,
    seconds: 0.3,
    albums: 1_000_000,
    postgres: true,
    jsonFile: "out.json",
    peers: false,
  });
});

test.each([
  [["--rounds", "0"], "--rounds takes 1 to 100, and got 0."],
  [["--rounds", "2.5"], '--rounds takes a whole number, and got "2.5".'],
  [["--seconds", "1e1"], '--seconds takes a number, and got "1e1".'],
  [["--albums", "99"], "--albums takes 100 to 10000000, and got 99."],
])("a value that can't be is refused: %j", (args, message) => {
  expect(() => parseServerArguments(args)).toThrow(new UsageError(message));
});

test.each([[["--fast"]], [["stray"]], [["--json"]]])(
  "an argument that is not known is refused: %j",
  (args) => {
    expect(() => parseServerArguments(args)).toThrow(UsageError);
  },
);
