import { basename, dirname, relative, resolve } from "node:path";
import {
  BaseResolver,
  detectSpec,
  getLineColLocation,
  getTypes,
  isRef,
  normalizeTypes,
  resolveDocument,
  type Source,
} from "@redocly/openapi-core";

/** Something in the specification that code can't be generated from, with the place where it stands. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** Where a value stands, and what its references lead to. */
interface Location {
  readonly source: Source;
  /** JSON pointer, such as `#/paths/~1albums`. */
  readonly pointer: string;
  readonly references: Awaited<ReturnType<typeof resolveDocument>>;
  /** The folder that file names in messages start from: the one above the specification. */
  readonly folder: string;
}

/** A value of the specification and its place. `$ref` is followed on the way down, so that a reader never sees one. */
export class SpecNode {
  readonly value: unknown;
  /** The name of what was referred to: that of its file, or its key in `components`. */
  readonly refName: string | undefined;
  readonly #location: Location;

  constructor(value: unknown, location: Location, refName?: string) {
    this.value = value;
    this.refName = refName;
    this.#location = location;
  }

  /** What is under a key; a node whose value is `undefined` where nothing is. */
  at(key: string | number): SpecNode {
    const inner = typeof this.value === "object" ? Object(this.value)[key] : undefined;
    const node = new SpecNode(inner, this.#child(key));
    return isRef(inner) ? node.follow(inner.$ref) : node;
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  /** The string that must stand here. */
  get text(): string {
    return typeof this.value === "string" ? this.value : this.fail("must be a string");
  }

  /** The string that may stand here; empty where none does. */
  get optionalText(): string {
    return typeof this.value === "string" ? this.value : "";
  }

  /** The keys of a mapping; none where there is no mapping. */
  get keys(): string[] {
    return Array.isArray(this.value) || typeof this.value !== "object" ? [] : Object.keys(this.value ?? {});
  }

  get entries(): [string, SpecNode][] {
    return this.keys.map((key) => [key, this.at(key)]);
  }

  /** The items of a list; none where there is no list. */
  get items(): SpecNode[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.at(index)) : [];
  }

  /** The strings of a list. */
  get texts(): string[] {
    return this.items.map((item) => item.text);
  }

  /** @throws SpecError at the first key that is not known; `x-` keys are the lint rules' to know */
  allow(keys: string, what: string): void {
    const unknown = this.keys.find((key) => !key.startsWith("x-") && !keys.split(" ").includes(key));
    if (unknown) this.fail(`"${unknown}" of ${what} is not supported`, unknown);
  }

  /** An error that names the file and line of this node, or of a key in it. */
  error(problem: string, key?: string): SpecError {
    return new SpecError(`${this.place(key)}: ${problem}`);
  }

  /** @throws SpecError */
  fail(problem: string, key?: string): never {
    throw this.error(problem, key);
  }

  /** File and line: `spec/paths/albums.yaml:12`. */
  place(key?: string): string {
    const { source, pointer, folder } = key === undefined ? this.#location : this.#child(key);
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    return `${relative(folder, source.absoluteRef)}:${start.line}`;
  }

  /** What a reference from here leads to. */
  follow(reference: string): SpecNode {
    const { source, references, folder } = this.#location;
    const beside = isRef(this.value) && this.keys.find((key) => !/^(\$ref|summary|description)$/.test(key));
    if (beside) this.fail(`"${beside}" can't stand beside $ref`, "$ref");
    const target = references.get(`${source.absoluteRef}::${reference}`);
    if (!target?.resolved || target.node === undefined)
      throw parseError(target?.error, folder) ?? this.error(`"${reference}" can't be read`, "$ref");
    const { node, nodePointer: pointer, document } = target;
    const file = basename(document.source.absoluteRef).replace(/\.\w+$/, "");
    const name = pointer === "#/" ? file : /^#\/components\/\w+\/([^/]+)$/.exec(pointer)?.[1];
    return new SpecNode(node, { ...this.#location, source: document.source, pointer }, name);
  }

  #child(key: string | number): Location {
    const escaped = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
    const pointer = this.#location.pointer.replace(/\/?$/, `/${escaped.replaceAll("$", "$$$$")}`);
    return { ...this.#location, pointer };
  }
}

/**
 * Reads a specification and all files that it refers to.
 *
 * @param entry path of the document
 * @throws SpecError if a file is missing or no YAML
 */
export async function openSpec(entry: string): Promise<SpecNode> {
  const folder = dirname(dirname(resolve(entry)));
  const fail = (problem: string) => new SpecError(`${relative(folder, resolve(entry))}: ${problem}`);
  const externalRefResolver = new BaseResolver();
  const root = await externalRefResolver.resolveDocument(null, entry, true).catch((error: unknown) => {
    throw parseError(error, folder) ?? fail("there is no such file");
  });
  if (root instanceof Error) throw root;
  const { parsed } = root;
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw fail("must be a mapping");
  const rootType = normalizeTypes(getTypes(detectSpec(parsed))).Root;
  if (!rootType) throw fail("is no OpenAPI document");
  const references = await resolveDocument({ rootDocument: root, externalRefResolver, rootType });
  return new SpecNode(parsed, { source: root.source, pointer: "#/", references, folder });
}

/** What a YAML parser complains about, with its place; `undefined` for other errors. */
function parseError(error: unknown, folder: string): SpecError | undefined {
  const { source, line, originalError, message } = Object(error);
  const problem = originalError?.reason ?? message;
  return line && new SpecError(`${relative(folder, source.absoluteRef)}:${line}: ${problem}`);
}
