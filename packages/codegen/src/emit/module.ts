import { literal } from "../text.ts";

/** The first line of every generated file. */
export const HEADER =
  '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".';

const BUILT_IN = new Set(["NonNullable", "Omit", "Promise", "Readonly", "Record"]);

/**
 * The text of a TypeScript file.
 *
 * @param write gives its code, and imports by the module what the code needs
 * @param own names that the file declares itself, so that an import of the same name gets another
 */
export function fileOf(write: (module: Module) => readonly string[], own: readonly string[] = []): string {
  const module = new Module(own);
  return module.file(write(module));
}

/** The imports of a TypeScript file in the making. */
export class Module {
  /** By the path and the keyword, in whose order modules are bundled: names, and what the code calls each. */
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #taken: Set<string>;

  constructor(own: readonly string[]) {
    this.#taken = new Set(own);
  }

  /** Imports a value, and returns what the code calls it. */
  value(path: string, name: string): string {
    return this.#import("import", path, name);
  }

  /** Imports a type, and returns what the code calls it. */
  type(path: string, name: string): string {
    return this.#import("import type", path, name);
  }

  /** Imports the named types in the text of a type, such as `Album[] | undefined`. */
  types(path: string, text: string): string {
    return text.replace(/("[^"]*")|\b[A-Z]\w*\b/g, (name, quoted) =>
      quoted || BUILT_IN.has(name) ? name : this.type(path, name),
    );
  }

  /** The file of this code, and of the imports that it turned out to need. */
  file(code: readonly string[]): string {
    const imports = [...this.#imports.keys()].sort().map((key) => {
      const [path, ...keyword] = key.split(" ");
      const names = [...(this.#imports.get(key) ?? [])].map(([name, as]) =>
        name === as ? name : `${name} as ${as}`,
      );
      return `${keyword.join(" ")} { ${names.sort().join(", ")} } from ${path};`;
    });
    return [HEADER, ...imports, ...code, ""].join("\n");
  }

  #import(keyword: string, path: string, name: string): string {
    const key = `${literal(path)} ${keyword}`;
    const names = this.#imports.get(key) ?? new Map<string, string>();
    this.#imports.set(key, names);
    let as = names.get(name);
    if (as !== undefined) return as;
    for (as = name; this.#taken.has(as); as += "_");
    this.#taken.add(as);
    names.set(name, as);
    return as;
  }
}
