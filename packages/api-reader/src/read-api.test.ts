import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textOf } from "./code.ts";
import { ENTRY_POINTS } from "./entry-points.ts";
import type { Api } from "./model.ts";
import { readApi } from "./read-api.ts";
import { readSources } from "./testing/read-sources.ts";

const ROOT = join(import.meta.dirname, "../../..");

const api = readSources({
  a: `
    /** A place. */
    export interface Base {
      /** Where it is. */
      readonly url: string;
    }
    interface Hidden {
      /** How long to wait, in milliseconds. */
      readonly waitMs?: number | undefined;
    }
    /** Options of {@link open}, and of {@link Box.put | boxes}. */
    export interface OpenOptions extends Base, Hidden {
      /**
       * How many may be open.
       *
       * @default 4
       */
      readonly limit?: number | undefined;
      readonly onOpen?: ((box: Box) => void) | undefined;
    }
    /**
     * Opens a place.
     *
     * @param options where it is
     * @returns the box
     * @throws {TypeError} if the URL is none
     * @see https://example.invalid/
     * @example
     * \`\`\`ts
     * @decorated
     * open({ url: "a" });
     * \`\`\`
     */
    export function open(options: OpenOptions, times = 2): Box {
      const { limit = 4 } = options;
      return new Box(limit, options.waitMs ?? 100, times);
    }
    export function twice(value: string): string;
    export function twice(value: number): number;
    export function twice(value: string | number): string | number { return value; }
    /** A box. */
    export class Box extends Error {
      override readonly name = "Box";
      #inside = 0;
      /** How many it has. */
      readonly count: number = 0;
      constructor(...numbers: number[]) { super(); this.#inside = numbers.length; }
      /** Puts something in, see {@link count}. */
      put(what: string): this { this.secret(what); return this; }
      private secret(what: string): void { void [what, this.#inside]; }
    }
    /** Kinds. */
    export type Kind =
      // the first
      | "one"
      | "two";
    /** Names. */
    export const names: readonly string[] = ["a"];
    export const { inferred } = { inferred: 1 };
  `,
  b: `
    import { type Base, open } from "@x/a";
    export { open } from "@x/a";
    /** A {@link Missing} one. */
    export type Two = readonly [Base, ReturnType<typeof open>];
  `,
});

const find = (id: string, from: Api = api) => {
  const found = from.exports.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is missing.`);
  return found;
};

test("each export is there once, with all entry points that export it", () => {
  expect(api.exports.map(({ id }) => id).toSorted()).toEqual([
    ...["Base", "Box", "Kind", "OpenOptions", "inferred", "names", "open", "twice"].map(
      (name) => `@x/a#${name}`,
    ),
    "@x/b#Two",
  ]);
  expect(find("@x/a#open").entries).toEqual(["@x/a", "@x/b"]);
  expect(find("@x/a#open")).toMatchObject({
    file: "packages/a/src/index.ts",
    kind: "function",
    isType: false,
  });
});

test("signatures have no bodies, no comments and no `export`, and link to other exports", () => {
  const signatures = (name: string) => find(name).signatures.map(textOf);
  expect(signatures("@x/a#open")).toEqual(["function open(options: OpenOptions, times = 2): Box"]);
  expect(signatures("@x/a#twice")).toEqual([
    "function twice(value: string): string",
    "function twice(value: number): number",
  ]);
  expect(signatures("@x/a#Box")).toEqual(["class Box extends Error"]);
  expect(signatures("@x/a#OpenOptions")).toEqual(["interface OpenOptions extends Base, Hidden"]);
  expect(signatures("@x/a#names")).toEqual(["const names: readonly string[]"]);
  expect(signatures("@x/a#Kind")).toEqual(['type Kind =\n  | "one"\n  | "two"']);
  const links = find("@x/b#Two")
    .signatures.flat()
    .filter(({ to }) => to !== undefined);
  expect(links).toEqual([
    { text: "Base", kind: "name", to: "@x/a#Base" },
    { text: "open", kind: "name", to: "@x/a#open" },
  ]);
});

test("a comment has its text and its tags, with links to exports and members", () => {
  expect(find("@x/a#open")).toMatchObject({
    text: "Opens a place.",
    returns: "the box",
    throws: ["`TypeError` if the URL is none"],
    see: ["https://example.invalid/"],
    examples: ['```ts\n@decorated\nopen({ url: "a" });\n```'],
  });
  expect(find("@x/a#OpenOptions").text).toBe(
    "Options of [`open`](api:@x/a#open), and of [`boxes`](api:@x/a#Box.put).",
  );
  expect(find("@x/a#Box").members[1]?.text).toBe("Puts something in, see [`count`](api:@x/a#Box.count).");
  expect(find("@x/b#Two")).toMatchObject({ text: "A `Missing` one.", brokenLinks: ["Missing"] });
});

test("members are those of its own and of hidden types, and exported types are named", () => {
  const options = find("@x/a#OpenOptions");
  const shown = options.members.map(({ name, type, isOptional, isNumber }) => [
    name,
    textOf(type),
    isOptional,
    isNumber,
  ]);
  expect(shown).toEqual([
    ["limit", "number", true, true],
    ["onOpen", "(box: Box) => void", true, false],
    ["waitMs", "number", true, true],
  ]);
  expect(options.inherits).toEqual([{ from: "@x/a#Base", names: ["url"] }]);
  expect(find("@x/a#Box").members.map(({ name }) => name)).toEqual(["count", "put"]);
});

test("defaults are read from the code, and from the signature", () => {
  const defaults = find("@x/a#OpenOptions").members.map(({ codeDefault, defaultText }) => [
    codeDefault,
    defaultText,
  ]);
  expect(defaults).toEqual([
    ["4", "4"],
    [undefined, undefined],
    ["100", undefined],
  ]);
  expect(find("@x/a#open").parameters.map(({ name, defaultText }) => [name, defaultText])).toEqual([
    ["options", undefined],
    ["times", "`2`"],
  ]);
});

test("an entry point that is missing is refused by its path", () => {
  expect(() => readApi("/nowhere", [{ name: "@x/c", source: "packages/c/src/index.ts" }])).toThrow(
    "/nowhere/packages/c/src/index.ts is missing: build the packages first.",
  );
});

test("every entry point with declarations of a published package is read", () => {
  const manifests = globSync(["spec/package.json", "packages/*/package.json"], { cwd: ROOT }).map((file) =>
    JSON.parse(readFileSync(join(ROOT, file), "utf8")),
  );
  const names = manifests
    .filter((manifest) => manifest.private !== true)
    .flatMap(({ name, exports = {} }) =>
      Object.entries(exports).flatMap(([path, target]) =>
        JSON.stringify(target).includes('"types"') ? [`${name}${path.slice(1)}`] : [],
      ),
    );
  expect(ENTRY_POINTS.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});
