import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** A YAML mapping as a plain object. */
export type YamlObject = { [key: string]: YamlValue };
export type YamlValue = string | number | boolean | null | YamlValue[] | YamlObject;

/** A fault in the specification, with the place where it stands. */
export class SpecError extends Error {
  constructor(place: string, message: string) {
    super(`${place}: ${message}`);
    this.name = "SpecError";
  }
}

interface Origin {
  readonly file: string;
  readonly line: number;
  readonly keyLines: ReadonlyMap<string, number>;
}

/**
 * The YAML files of a specification, read on demand. Knows for every mapping and list where it stands, so that
 * a complaint can name file and line, and follows `$ref` between files.
 */
export class SpecSource {
  readonly root: string;
  readonly #files = new Map<string, YamlValue>();
  readonly #origins = new WeakMap<object, Origin>();

  /** @param entry path of the document that the others are referenced from */
  constructor(entry: string) {
    this.root = resolve(entry);
  }

  document(): YamlObject {
    if (!existsSync(this.root)) throw new SpecError(this.#name(this.root), "there is no such file");
    return this.object(this.#read(this.root), this.root, "the document");
  }

  /** Where `value`, or its key, stands: `spec/paths/albums.yaml:12`. */
  place(value: YamlValue, key?: string): string {
    const origin = typeof value === "object" && value !== null ? this.#origins.get(value) : undefined;
    if (!origin) return this.#name(this.root);
    const line = (key === undefined ? undefined : origin.keyLines.get(key)) ?? origin.line;
    return `${this.#name(origin.file)}:${line}`;
  }

  fail(value: YamlValue, message: string, key?: string): never {
    throw new SpecError(this.place(value, key), message);
  }

  /** `value` as a mapping, or a complaint at the place of `parent`. */
  object(value: YamlValue | undefined, parent: YamlValue, key?: string): YamlObject {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    return this.fail(parent, `${key ?? "the value"} must be a mapping`, key);
  }

  /** What `value` refers to, and the name that a reference to a file gives it. */
  deref(value: YamlObject): { target: YamlObject; name: string | undefined } {
    const ref = value["$ref"];
    if (ref === undefined) return { target: value, name: undefined };
    if (typeof ref !== "string") return this.fail(value, "$ref must be a string", "$ref");
    if (ref.includes("#")) return this.fail(value, `$ref must name a whole file, not "${ref}"`, "$ref");
    if (Object.keys(value).length > 1) return this.fail(value, "nothing may stand beside $ref", "$ref");
    const from = this.#origins.get(value)?.file ?? this.root;
    const file = resolve(dirname(from), ref);
    const target = this.object(this.#readFrom(value, file), value, "$ref");
    return { target, name: file.replace(/^.*\//, "").replace(/\.yaml$/, "") };
  }

  #readFrom(value: YamlObject, file: string): YamlValue {
    try {
      return this.#read(file);
    } catch (error) {
      if (error instanceof SpecError) throw error;
      return this.fail(value, `$ref leads to ${this.#name(file)}, which can't be read`, "$ref");
    }
  }

  /** A path as complaints name it: from the folder above the specification. */
  #name(file: string): string {
    return relative(dirname(dirname(this.root)), file);
  }

  #read(file: string): YamlValue {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
    const [error] = document.errors;
    if (error) {
      const { line } = lines.linePos(error.pos[0]);
      throw new SpecError(`${this.#name(file)}:${line}`, error.message);
    }
    const value = this.#locate(document.contents, file, lines);
    this.#files.set(file, value);
    return value;
  }

  #locate(node: Node | null, file: string, lines: LineCounter): YamlValue {
    const lineOf = (at: unknown) => lines.linePos((at as Node | null)?.range?.[0] ?? 0).line;
    if (isAlias(node))
      throw new SpecError(`${this.#name(file)}:${lineOf(node)}`, "YAML aliases are not supported");
    if (isScalar(node)) return node.value as YamlValue;
    if (isSeq(node)) {
      const list = node.items.map((item) => this.#locate(item as Node, file, lines));
      this.#origins.set(list, { file, line: lineOf(node), keyLines: new Map() });
      return list;
    }
    if (!isMap(node)) return null;
    const object: YamlObject = {};
    const keyLines = new Map<string, number>();
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      object[name] = this.#locate(value as Node | null, file, lines);
      keyLines.set(name, lineOf(key));
    }
    this.#origins.set(object, { file, line: lineOf(node), keyLines });
    return object;
  }
}
