import { readFileSync } from "node:fs";
import { repositoryPath } from "./repository.ts";

/** A line of the table "In numbers" of the repository's README. */
export interface MeasuredNumber {
  /** In Markdown. */
  readonly what: string;
  readonly own: string;
  readonly others: string;
  /** Path of the script that prints it. */
  readonly script: string;
}

const ROW = /^\| (.+?) +\| (.+?) +\| (.+?) +\| \[[^\]]+\]\(([^)]+)\) +\|$/gm;

/** The numbers of the README, each of which a script of the repository prints. */
export const measuredNumbers: readonly MeasuredNumber[] = readNumbers(
  readFileSync(repositoryPath("README.md"), "utf8"),
);

/** @throws {Error} without such a table */
export function readNumbers(readme: string): MeasuredNumber[] {
  const [, section = ""] = readme.split(/^## In numbers$/m);
  const rows = section.split(/^## /m)[0]?.matchAll(ROW) ?? [];
  const numbers = Array.from(rows, ([, what = "", own = "", others = "", script = ""]) => ({
    what,
    own,
    others,
    script,
  }));
  if (numbers.length === 0) throw new Error("README.md has no table of numbers with their scripts.");
  return numbers;
}

/** The number of the README about something. */
export function measuredNumber(what: string): MeasuredNumber {
  const found = measuredNumbers.find((number) => number.what === what);
  if (!found) throw new Error(`README.md has no number of "${what}".`);
  return found;
}

/** Bytes, minified and gzipped, by entry point or use, as `pnpm bench sizes --update` writes them and CI checks them. */
const sizes: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(repositoryPath("packages/benchmarks/sizes.json"), "utf8"),
);

/** The measured size of an entry point or a use, such as `9.4 KB`. */
export function measuredSize(name: string): string {
  const bytes = sizes[name];
  if (bytes === undefined) throw new Error(`packages/benchmarks/sizes.json has no size of "${name}".`);
  return `${(bytes / 1000).toFixed(1)} KB`;
}
