import { splitList } from "../call/call.ts";
import { type Definitions, type ValueSchema, valueProblem } from "./validate.ts";

/** Prefix of the keys of form fields, because parameters may have the same names. */
export const FORM_PREFIX = "form.";

/** How the text of a field is checked. */
export interface FieldRule {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly schema: ValueSchema;
}

/** What is wrong with the text of a field, in a sentence that names the field; `undefined` when nothing is. */
export function fieldProblem(
  { name, required, schema }: FieldRule,
  text: string,
  definitions: Definitions = {},
): string | undefined {
  if (text === "") return required ? `${name} is required.` : undefined;
  const problem = valueProblem(schema, fieldValue(schema, text), definitions);
  if (problem === undefined) return undefined;
  const which = problem.path.length === 0 ? name : `each of ${name}`;
  return `${which} ${problem.text}.`;
}

/** Converts the text of a field to the type of its schema. A text that can't be converted stays a text, and is refused. */
export function fieldValue(schema: ValueSchema, text: string): unknown {
  const types = [schema.type].flat();
  if (types.includes("array")) return splitList(text).map((item) => fieldValue(schema.items ?? {}, item));
  if (types.includes("integer") || types.includes("number")) {
    const number = Number(text);
    return text.trim() === "" || Number.isNaN(number) ? text : number;
  }
  return types.includes("boolean") && /^(?:true|false)$/.test(text) ? text === "true" : text;
}
