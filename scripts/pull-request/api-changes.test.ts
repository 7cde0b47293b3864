import { describe, expect, it } from "vitest";
import { apiChanges } from "./api-changes.ts";

/** A report with the index of a package, and some declarations. */
function report(names: readonly string[], ...declarations: readonly string[]): string {
  const list = `declare namespace index {\n    export {\n${names.map((name) => `        ${name}`).join(",\n")}\n    }\n}\nexport { index }`;
  return `## API Report File\n\n\`\`\`ts\n\n${[list, ...declarations].join("\n\n")}\n\n\`\`\`\n`;
}

const interfaceOf = (name: string, ...members: readonly string[]) =>
  `// @public\ninterface ${name} {\n${members.map((member) => `    ${member}`).join("\n")}\n}`;

describe("what is breaking", () => {
  it.for([
    [
      "a name that is not exported any more",
      report(["a", "b"]),
      report(["a"]),
      "removed b from the entry point index",
    ],
    [
      "another type of a member",
      report(["Album"], interfaceOf("Album", "title?: string;", "id: string;")),
      report(["Album"], interfaceOf("Album", "title?: number;", "id: string;")),
      "changed interface Album: -`title?: string;` +`title?: number;`",
    ],
    [
      "a member that is gone",
      report(["Album"], interfaceOf("Album", "title: string;", "id: string;")),
      report(["Album"], interfaceOf("Album", "id: string;")),
      "changed interface Album: -`title: string;`",
    ],
    [
      "a required member more of an object that callers make",
      report(["ReadOptions"], interfaceOf("ReadOptions", "id: string;")),
      report(["ReadOptions"], interfaceOf("ReadOptions", "id: string;", "title: string;")),
      "changed interface ReadOptions: +`title: string;`",
    ],
    [
      "another signature",
      report(["get"], "// @public\nfunction get(id: string): void;"),
      report(["get"], "// @public\nfunction get(id: string, market: string): void;"),
      "changed function get: -`function get(id: string): void;` +`function get(id: string, market: string): void;`",
    ],
    [
      "another type of something that is not exported itself",
      report(["Album"], interfaceOf("Hidden", "id: string;")),
      report(["Album"], interfaceOf("Hidden", "id: number;")),
      "changed interface Hidden: -`id: string;` +`id: number;`",
    ],
    ["a package without a report any more", report(["a"]), "", "removed the entry point index"],
  ] as const)("%s", ([, before, after, text]) => {
    expect(apiChanges(before, after)).toEqual([{ impact: "major", text }]);
  });
});

describe("what is new", () => {
  it.for([
    ["a name more", report(["a"]), report(["a", "b"]), "added b to the entry point index"],
    [
      "an optional member more",
      report(["ReadOptions"], interfaceOf("ReadOptions", "id: string;")),
      report(
        ["ReadOptions"],
        interfaceOf("ReadOptions", "id: string;", "readonly title?: string | undefined;"),
      ),
      "changed interface ReadOptions: +`readonly title?: string | undefined;`",
    ],
    [
      "a member more of an object that the package makes",
      report(["Albums"], interfaceOf("Albums", "readonly get: () => void;")),
      report(["Albums"], interfaceOf("Albums", "readonly get: () => void;", "readonly search: () => void;")),
      "changed interface Albums: +`readonly search: () => void;`",
    ],
  ] as const)("%s", ([, before, after, text]) => {
    expect(apiChanges(before, after)).toEqual([{ impact: "minor", text }]);
  });
});

it("comments, the order of members and types that nothing exports are no changes", () => {
  const before = report(["Album"], interfaceOf("Album", "title: string;", "id: string;"));
  const after = report(
    ["Album"],
    interfaceOf("Album", "// (undocumented)", "id: string;", "title: string;"),
    interfaceOf("Inner", "id: string;"),
  );
  expect(apiChanges(before, after)).toEqual([]);
});
