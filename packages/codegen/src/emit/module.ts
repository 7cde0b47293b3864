import { literal } from "../text.ts";

/** The first line of every generated file. */
export const HEADER =
  '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".';

interface Import {
  readonly name: string;
  /** What the module calls it, where another import has the name. */
  readonly as: string;
  isType: boolean;
}

/** A TypeScript file in the making: its code, and the imports that the code turned out to need. */
export class Module {
  readonly #imports = new Map<string, Map<string, Import>>();
  readonly #taken = new Set<string>();
  readonly #code: string[] = [];

  /** @param own names that the module declares itself, so that an import of the same name gets another */
  constructor(own: readonly string[] = []) {
    for (const name of own) this.#taken.add(name);
  }

  /** Imports a value, and returns what the code calls it. */
  value(path: string, name: string): string {
    const found = this.#import(path, name);
    found.isType = false;
    return found.as;
  }

  /** Imports a type, and returns what the code calls it. */
  type(path: string, name: string): string {
    return this.#import(path, name).as;
  }

  /** Imports the named types in the text of a type, such as `Album[] | undefined`. */
  types(path: string, text: string): string {
    return text.replace(/("[^"]*")|\b[A-Z]\w*\b/g, (name, quoted) =>
      quoted || BUILT_IN.has(name) ? name : this.type(path, name),
    );
  }

  /** Appends code. */
  add(...code: readonly string[]): void {
    this.#code.push(...code);
  }

  toString(): string {
    const imports = [...this.#imports]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, names]) => importLine(path, [...names.values()]));
    return [HEADER, ...imports, ...this.#code, ""].join("\n");
  }

  #import(path: string, name: string): Import {
    const names = this.#imports.get(path) ?? new Map<string, Import>();
    this.#imports.set(path, names);
    const known = names.get(name);
    if (known) return known;
    let as = name;
    while (this.#taken.has(as)) as += "_";
    this.#taken.add(as);
    const added = { name, as, isType: true };
    names.set(name, added);
    return added;
  }
}

const BUILT_IN = new Set(["NonNullable", "Omit", "Promise", "Readonly", "Record"]);

function importLine(path: string, imports: readonly Import[]): string {
  const sorted = imports.toSorted(
    (a, b) => Number(a.isType) - Number(b.isType) || (a.name < b.name ? -1 : 1),
  );
  const text = ({ name, as }: Import) => (name === as ? name : `${name} as ${as}`);
  if (sorted.every(({ isType }) => isType))
    return `import type { ${sorted.map(text).join(", ")} } from ${literal(path)};`;
  const names = sorted.map((one) => (one.isType ? `type ${text(one)}` : text(one)));
  return `import { ${names.join(", ")} } from ${literal(path)};`;
}
