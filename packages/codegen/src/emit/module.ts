import { literal } from "../text.ts";

/** The first line of every generated file. */
export const HEADER =
  '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".';

const BUILT_IN = new Set(["NonNullable", "Omit", "Promise", "Readonly", "Record"]);

/** The text of a TypeScript file: its code, and the imports that the code asked for while it was written. */
export function fileOf(write: (module: Module) => readonly string[]): string {
  const module = new Module();
  const code = write(module);
  return [HEADER, ...module.imports(), ...code, ""].join("\n");
}

/** Collects the imports of a TypeScript file. If two modules export the same name, the second one is renamed. */
export class Module {
  /** By path and keyword: names, and the local name of each. */
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #taken = new Set<string>();

  /** Imports a value, and returns its local name. */
  value(path: string, name: string): string {
    return this.#import("import", path, name);
  }

  /** Imports a type, and returns its local name. */
  type(path: string, name: string): string {
    return this.#import("import type", path, name);
  }

  /** Imports the named types in the text of a type, such as `Album[] | undefined`. */
  types(path: string, text: string): string {
    return text.replace(/("[^"]*")|\b[A-Z]\w*\b/g, (name, quoted) =>
      quoted || BUILT_IN.has(name) ? name : this.type(path, name),
    );
  }

  /** The import declarations. */
  imports(): string[] {
    return [...this.#imports.keys()].sort().map((key) => {
      const [path, ...keyword] = key.split(" ");
      const names = [...(this.#imports.get(key) ?? [])].map(([name, as]) =>
        name === as ? name : `${name} as ${as}`,
      );
      return `${keyword.join(" ")} { ${names.sort().join(", ")} } from ${path};`;
    });
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
