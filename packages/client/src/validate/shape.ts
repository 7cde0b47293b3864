import { isObject } from "../read-answer.ts";
import type { SchemaIssue } from "./standard-schema.ts";

/**
 * A kind of scalar, `unknown` for anything, the name of another shape, a list of a shape, one of several shapes (a list
 * that begins with `|`), or fields with shapes.
 */
export type Shape = string | readonly [Shape] | readonly ["|", ...Shape[]] | FieldShapes;

/** Fields by name. Those whose name ends in `!` must be there. `*` stands for all that have no name here. */
export interface FieldShapes {
  readonly [field: string]: Shape;
}

/** Shapes by name. */
export type Shapes = Readonly<Record<string, Shape>>;

/**
 * Checks a value. Unknown fields and unknown values of strings are no issues: the API may get more of both.
 */
export function issuesOf(
  shapes: Shapes,
  shape: Shape,
  value: unknown,
  path: readonly PropertyKey[] = [],
): SchemaIssue[] {
  if (typeof shape === "string") {
    const named = shapes[shape];
    if (named !== undefined) return issuesOf(shapes, named, value, path);
    if (shape === "unknown" || (value === null ? "null" : typeof value) === shape) return [];
    return [{ message: `must be a ${shape}, and is ${kindOf(value)}`, path }];
  }
  if (isChoice(shape)) {
    const [, ...choices] = shape;
    const issues = choices.map((choice) => issuesOf(shapes, choice, value, path));
    // The issues of the alternative that the value is most like.
    return issues.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return [{ message: `must be a list, and is ${kindOf(value)}`, path }];
    return value.flatMap((item, index) => issuesOf(shapes, shape[0], item, [...path, index]));
  }
  if (!isObject(value) || Array.isArray(value))
    return [{ message: `must be an object, and is ${kindOf(value)}`, path }];
  const { "*": others, ...fields } = shape;
  const named = Object.entries(fields).flatMap(([field, below]) => {
    const name = field.replace(/!$/, "");
    if (value[name] !== undefined) return issuesOf(shapes, below, value[name], [...path, name]);
    return name === field ? [] : [{ message: "is missing", path: [...path, name] }];
  });
  if (others === undefined) return named;
  const rest = Object.entries(value).filter(([name]) => !(name in fields || `${name}!` in fields));
  return [...named, ...rest.flatMap(([name, item]) => issuesOf(shapes, others, item, [...path, name]))];
}

function isChoice(shape: Shape): shape is readonly ["|", ...Shape[]] {
  return Array.isArray(shape) && shape[0] === "|";
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
