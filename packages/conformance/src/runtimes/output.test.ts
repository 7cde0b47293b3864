import { globSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readText } from "../repository.ts";

const files = globSync("packages/client/dist/*.{mjs,cjs,mts,cts}", { cwd: ROOT });

describe("what is published of the client", () => {
  it("is there as ES modules, as CommonJS and with types", () => {
    const names = files.map((path) => path.replace(/.*dist[\\/]/, ""));
    for (const entry of ["index", "auth"]) {
      const extensions = ["mjs", "cjs", "d.mts", "d.cts"];
      expect(names).toEqual(expect.arrayContaining(extensions.map((extension) => `${entry}.${extension}`)));
    }
  });

  it("imports nothing of Node", () => {
    const imported = files.flatMap((path) =>
      Array.from(
        readText(path).matchAll(/(?:from|import|require\()\s*["']([^"']+)["']/g),
        ([, name]) => name,
      ),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => builtinModules.includes(name?.replace(/^node:/, "") ?? ""))).toEqual([]);
  });

  it("asks for no ambient types", () => {
    expect(files.filter((path) => /\/\/\/\s*<reference/.test(readText(join(path))))).toEqual([]);
  });
});
