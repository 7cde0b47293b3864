import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Api } from "./model.ts";
import { problemsOf } from "./problems.ts";
import { readSources } from "./testing/read-sources.ts";

test("everything that the packages export is described, with its units and defaults", () => {
  // What `pnpm build` has read.
  const api: Api = JSON.parse(readFileSync(join(import.meta.dirname, "../dist/api.json"), "utf8"));
  expect(problemsOf(api)).toEqual([]);
  expect(api.exports.length).toBeGreaterThan(500);
});

/** What is wrong with one entry point, without the places in its file. */
function problems(source: string): string[] {
  const found = problemsOf(readSources({ a: source }));
  return found.map((problem) => problem.replace(/ \(packages[^)]*\)/, "")).toSorted();
}

test("an export without a comment is found", () => {
  expect(problems("export function run(): void {}")).toEqual(["@x/a#run: has no comment"]);
  expect(problems("/** Runs. */ export function run(): void {}")).toEqual([]);
});

test("an option, a property and a method without a comment are found, also in an object without a name", () => {
  const source = `
    /** Options. */
    export interface Options {
      readonly name: string;
      run(): void;
      /** Its \`inner\` one. */
      readonly deep: { readonly inner: string; readonly other: string };
    }
    /** Runs. */
    export function run(options: { readonly fast: boolean }): Options { return { name: "", run() {}, deep: { inner: "", other: String(options.fast) } }; }`;
  expect(problems(source)).toEqual([
    "@x/a#Options.deep.other: has no comment",
    "@x/a#Options.name: has no comment",
    "@x/a#Options.run: has no comment",
    "@x/a#run(options).fast: has no comment",
  ]);
});

test("a number whose comment names no unit is found, and one with a unit is not", () => {
  const source = `
    /** Options. */
    export interface Options {
      /** The limit. */
      readonly limit?: number;
      /** How long to wait, in milliseconds. */
      readonly waitMs: number | undefined;
      /** The largest ones. */
      readonly sizes: string[];
    }
    /** Waits. */
    export function wait(length: number, timeMs: number): void { void [length, timeMs]; }`;
  expect(problems(source)).toEqual(["@x/a#Options.limit: names no unit", "@x/a#wait(length): names no unit"]);
});

test("a default that the code has and the comment has not is found", () => {
  const source = `
    const MAX_LINES = 3;
    /** Options. */
    export interface Options {
      /** Whether to run. */
      readonly run?: boolean | undefined;
      /** How many lines. */
      readonly lines?: number | undefined;
      /** What to say. Without it, a greeting. */
      readonly say?: string | undefined;
      /**
       * How to say it.
       *
       * @default "loudly"
       */
      readonly how?: string | undefined;
    }
    /** Runs. */
    export function run({ run = true, ...others }: Options): unknown {
      const { how = "loudly" } = others;
      return [run, others.lines ?? MAX_LINES, others.say ?? "hello", how];
    }
    /** Options. */
    export interface Spread {
      /** How many bytes. */
      readonly bytes?: number;
    }
    /** Spreads. */
    export function spread(options: Spread): unknown {
      return { bytes: 7, ...options };
    }`;
  expect(problems(source)).toEqual([
    "@x/a#Options.lines: has no @default, and is MAX_LINES in the code",
    "@x/a#Options.run: has no @default, and is true in the code",
    "@x/a#Spread.bytes: has no @default, and is 7 in the code",
  ]);
});

test("a link to what no package exports is found", () => {
  expect(problems("/** See {@link nothing}. */ export const one: string = '';")).toEqual([
    "@x/a#one: links to nothing, which no package exports",
  ]);
});
