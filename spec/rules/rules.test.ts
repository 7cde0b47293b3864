import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CONFIG, redocly, SPEC_FOLDER } from "../scripts/redocly.ts";
import gatefold from "./plugin.ts";

interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
}

interface LintReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[];
  }[];
}

const fixtures = globSync("rules/fixtures/*/{pass,fail}*.yaml", { cwd: SPEC_FOLDER }).toSorted();
const config = parse(readFileSync(CONFIG, "utf8"));
const rules = Object.keys(gatefold().rules.oas3);
const problems = lint();

/** One run of the real command over all fixtures, with the repository's own configuration. */
function lint(): Problem[] {
  const { stdout, stderr } = redocly([
    "lint",
    ...fixtures,
    "--config",
    CONFIG,
    "--format=json",
    "--max-problems=10000",
  ]);
  // It prints an indented object for each document, with nothing in between.
  const reports = stdout.split(/(?<=^\})(?=\{$)/m).filter((text) => text.trim());
  if (reports.length !== fixtures.length) throw new Error(`redocly did not lint every fixture: ${stderr}`);
  return reports.flatMap((text) => {
    const report: LintReport = JSON.parse(text);
    return report.problems.map(({ ruleId, message, location: [location] }) => ({
      rule: ruleId.replace("gatefold/", ""),
      file: location?.source.ref ?? "",
      pointer: location?.pointer ?? "",
      message,
    }));
  });
}

/** A failing fixture begins with a line for each problem: `# expect <pointer>: <message>`. */
function expectedOf(file: string): Problem[] {
  const lines = readFileSync(`${SPEC_FOLDER}${file}`, "utf8").matchAll(/^# expect (\S+): (.+)$/gm);
  return Array.from(lines, ([, pointer = "", message = ""]) => ({
    rule: ruleOf(file),
    file,
    pointer,
    message,
  }));
}

function ruleOf(file: string): string {
  return basename(dirname(file));
}

function sorted(list: Problem[]): Problem[] {
  return list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe("fixtures of the lint rules", () => {
  for (const file of fixtures)
    it(`${ruleOf(file)}/${basename(file, ".yaml")} gives the problems it names, and no other`, () => {
      const expected = expectedOf(file);
      expect(expected.length > 0).toBe(basename(file).startsWith("fail"));
      expect(sorted(problems.filter((problem) => problem.file === file))).toEqual(sorted(expected));
    });

  it("share pieces that break no rule", () => {
    expect(problems.filter(({ file }) => !fixtures.includes(file))).toEqual([]);
  });
});

describe("rules", () => {
  it("are all turned on as errors", () => {
    for (const rule of rules) expect(config.oas3_1Rules[`gatefold/${rule}`]).toBe("error");
  });

  it("have passing and failing fixtures each", () => {
    for (const rule of rules)
      for (const kind of ["pass", "fail"])
        expect(fixtures.some((file) => ruleOf(file) === rule && basename(file).startsWith(kind))).toBe(true);
  });

  it("are explained in EXTENSIONS.md", () => {
    const text = readFileSync(`${SPEC_FOLDER}EXTENSIONS.md`, "utf8");
    for (const rule of rules) expect(text).toContain(`gatefold/${rule}`);
  });
});
