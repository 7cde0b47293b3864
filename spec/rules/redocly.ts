import { type Location, SpecNode } from "@gatefold/spec-reader";

export type { Location };

/** The part of Redocly's plugin interface that the rules use. `@redocly/cli` has no types for it. */

export interface Problem {
  readonly message: string;
  readonly location: Location;
}

export interface Resolved {
  readonly node?: unknown;
  readonly location?: Location;
}

/** What a visitor gets besides the node; `rawLocation` is where the `$ref` to it stands, if there is one. */
export interface VisitContext {
  readonly key: string | number;
  readonly type: NodeType;
  readonly location: Location;
  readonly rawLocation: Location;
  report(problem: Problem): void;
  resolve(reference: unknown, from: string): Resolved;
}

export type Visit = (node: unknown, context: VisitContext) => void;

/** Functions by the name of the type they visit; nested, only below that type. */
export interface Visitor {
  readonly [type: string]: Visit | Visitor;
}

export type Rule = () => Visitor;

/** A kind of object: which keys it has, and of which kind their values are. */
export interface NodeType {
  readonly name?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly extensionsPrefix?: string;
}

export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, Rule>> };
  readonly typeExtension: {
    oas3(types: Readonly<Record<string, NodeType>>): Readonly<Record<string, NodeType>>;
  };
}

/** The node that is being visited. */
export function visited(value: unknown, { location, resolve }: VisitContext): SpecNode {
  return new SpecNode(value, location, (reference, site) => resolve(reference, site.source.absoluteRef));
}
