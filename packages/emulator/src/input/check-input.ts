import { isJsonObject, shown } from "@gatefold/server/extend";
import { EmulatorError } from "../development/errors.ts";

interface InputProblem {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** Pointer to the keyword of the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name of a field, where that is what is wrong. */
  readonly propertyName?: string;
}

/** A validator that was compiled from `schemas/inputs.yaml`, with its schema. After `false`, `errors` says why. */
export interface InputValidator<T> {
  (value: unknown): value is T;
  errors?: readonly InputProblem[] | null;
  readonly schema: unknown;
}

/**
 * Takes a value from outside, as JSON would carry it.
 *
 * @param place of the value, such as `[2]`
 * @throws EmulatorError that names the field
 */
export function checkInput<T>(validate: InputValidator<T>, value: unknown, place = ""): T {
  const copy: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value, withoutInfinity));
  if (validate(copy)) return copy;
  const [problem] = validate.errors ?? [];
  throw new EmulatorError(problem ? describe(problem, validate.schema, copy, place) : "it is wrong");
}

/** JSON has no infinity, which stands for "forever" in the places that take it. */
function withoutInfinity(_name: string, value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY ? "forever" : value;
}

function describe(problem: InputProblem, schema: unknown, value: unknown, place: string): string {
  const { keyword, params, propertyName } = problem;
  const names = namesOf(problem.instancePath);
  const schemaNames = namesOf(problem.schemaPath.replace(/^.*?#/, ""));
  const within = schemaNames.slice(0, -1).reduce(at, schema);
  const fields = () => Object.keys(Object(at(within, "properties"))).join(", ");
  const field = (...last: readonly string[]) => placeOf(place, [...names, ...last]);
  switch (keyword) {
    case "additionalProperties":
      return `${field(String(params["additionalProperty"]))}there is no such field; there are ${fields()}`;
    case "required": {
      const missing = String(params["missingProperty"]);
      return `${field(missing)}expected ${titleOf(at(at(within, "properties"), missing))}, got nothing`;
    }
    case "minProperties":
      return `${field()}says nothing; give one of ${fields()}`;
    case "false schema":
      return `${field()}can't be beside ${schemaNames[schemaNames.indexOf("dependencies") + 1]}`;
    default: {
      if (propertyName !== undefined) return `${field(propertyName)}is no ${titleOf(within)}`;
      const got = names.reduce(at, value);
      return `${field()}expected ${titleOf(within)}, got ${got === undefined ? "nothing" : shown(got)}`;
    }
  }
}

function at(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function titleOf(schema: unknown): string {
  return String(at(schema, "title") ?? "something else");
}

/** The names in a JSON pointer, which in a schema's path are percent-encoded too. */
function namesOf(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A place as JavaScript would write it, and a colon; empty for the whole value. */
function placeOf(place: string, names: readonly string[]): string {
  const path = names.reduce(
    (all, name) => (/^\d+$/.test(name) ? `${all}[${name}]` : all === "" ? name : `${all}.${name}`),
    place,
  );
  return path === "" ? "" : `${path}: `;
}
