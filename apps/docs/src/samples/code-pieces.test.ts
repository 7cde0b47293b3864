import { expect, test } from "vitest";
import { listOperations } from "../model/operations.ts";
import { specification } from "../spec/current.ts";
import { codePieces } from "./code-pieces.ts";
import { samples } from "./samples.ts";

test("the pieces of every sample, joined, are the sample", () => {
  for (const operation of listOperations(specification))
    for (const { code, language } of samples(specification, operation)) {
      const pieces = codePieces(code, language);
      expect(pieces.map(({ text }) => text).join("")).toBe(code);
      expect(pieces.some(({ kind }) => kind === "string")).toBe(true);
    }
});

test("words in strings are no keywords", () => {
  const kinds = (code: string, language: Parameters<typeof codePieces>[1]) =>
    codePieces(code, language).map(({ kind, text }) => `${kind}:${text}`);
  expect(kinds('const a = "if \\" 1";', "ts")).toEqual([
    "keyword:const",
    ":  a = ".replace("  ", " "),
    'string:"if \\" 1"',
    ":;",
  ]);
  expect(kinds("curl 'a --b' # c", "sh")).toEqual(["keyword:curl", ": ", "string:'a --b'", ": # c"]);
  expect(kinds("x = None  # 1", "py")).toEqual([":x = ", "keyword:None", ":  ", "comment:# 1"]);
});
