import { basename } from "node:path";
import type { Location } from "@redocly/openapi-core/lib/ref-utils.js";

/** A file and a JSON pointer into it, as Redocly has them. */
export type { Location };

interface Reference {
  readonly $ref: string;
}

/** Finds the target of a `$ref`. It has no location if it can't be read. */
export type Resolve = (
  reference: Reference,
  site: Location,
) => { readonly node?: unknown; readonly location?: Location | undefined };

/** A value of a specification and its location. Every `$ref` on the way to it is followed. */
export class SpecNode {
  readonly value: unknown;
  /** The location of the value, behind the `$ref` if there is one. */
  readonly location: Location;
  /** The location of the value, or of the `$ref` to it. */
  readonly site: Location;
  readonly #resolve: Resolve;

  constructor(value: unknown, site: Location, resolve: Resolve) {
    let target: ReturnType<Resolve> = { node: value, location: site };
    while (target.location && isReference(target.node)) target = resolve(target.node, target.location);
    this.value = target.location && target.node;
    this.location = target.location ?? site;
    this.site = site;
    this.#resolve = resolve;
  }

  /** The node at a key. Its value is `undefined` if there is none. */
  at(key: string | number): SpecNode {
    const inner = typeof this.value === "object" ? Object(this.value)[key] : undefined;
    return new SpecNode(inner, this.location.child([key]), this.#resolve);
  }

  /** The target of a reference in this file. */
  follow(reference: string): SpecNode {
    return new SpecNode({ $ref: reference }, this.location, this.#resolve);
  }

  /** If it was referred to, its name: that of its file, or its key in `components`. */
  get refName(): string | undefined {
    const { source, pointer } = this.location;
    if (this.site === this.location) return undefined;
    if (pointer === "#/") return basename(source.absoluteRef).replace(/\.\w+$/, "");
    return /^#\/components\/\w+\/([^/]+)$/.exec(pointer)?.[1];
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  get number(): number | undefined {
    return typeof this.value === "number" ? this.value : undefined;
  }

  /** The keys of a mapping; empty for other values. */
  get keys(): string[] {
    return Array.isArray(this.value) || typeof this.value !== "object" ? [] : Object.keys(this.value ?? {});
  }

  get entries(): [string, SpecNode][] {
    return this.keys.map((key) => [key, this.at(key)]);
  }

  /** The items of a list; empty for other values. */
  get items(): SpecNode[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.at(index)) : [];
  }

  /** The strings of a list. */
  get texts(): string[] {
    return this.items.flatMap(({ text }) => text ?? []);
  }
}

function isReference(value: unknown): value is Reference {
  return typeof Object(value).$ref === "string";
}
