/** What is asked of the value of a parameter, as far as a form can tell before it is sent. */
export interface ValueRule {
  readonly name: string;
  readonly required: boolean;
  /** Whether commas separate several values. The rest of the rule is then about each of them. */
  readonly isList: boolean;
  readonly maxItems?: number | undefined;
  readonly type: "integer" | "number" | "text";
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
}

/** What is wrong with the text of a field, in a sentence that names the field; `undefined` when nothing is. */
export function problemOf(rule: ValueRule, text: string): string | undefined {
  if (text === "") return rule.required ? `${rule.name} is required.` : undefined;
  const values = rule.isList ? text.split(",") : [text];
  if (rule.maxItems !== undefined && values.length > rule.maxItems)
    return `${rule.name} takes at most ${rule.maxItems} values, and these are ${values.length}.`;
  const wrong = values.map((value) => ({ value, must: demand(rule, value) })).find(({ must }) => must);
  if (wrong === undefined) return undefined;
  const which = rule.isList ? `each of ${rule.name}` : rule.name;
  return `${which} must ${wrong.must}, ${wrong.value === "" ? "and one is empty" : `unlike “${wrong.value}”`}.`;
}

/** What a value does not do, to be read after "must". */
function demand(rule: ValueRule, value: string): string | undefined {
  return rule.type === "text" ? textDemand(rule, value) : numberDemand(rule, value);
}

function numberDemand({ type, minimum, maximum }: ValueRule, value: string): string | undefined {
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) return "be a number";
  if (type === "integer" && !Number.isInteger(number)) return "be a whole number";
  const isInRange = number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
  return isInRange ? undefined : `be ${span(minimum, maximum)}`;
}

function textDemand({ minLength, maxLength, pattern }: ValueRule, value: string): string | undefined {
  const length = [...value].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Infinity))
    return `have ${span(minLength, maxLength)} characters`;
  return pattern === undefined || new RegExp(pattern, "u").test(value) ? undefined : `match ${pattern}`;
}

function span(minimum: number | undefined, maximum: number | undefined): string {
  if (maximum === undefined) return `at least ${minimum}`;
  if (minimum === undefined) return `at most ${maximum}`;
  return minimum === maximum ? `${maximum}` : `${minimum} to ${maximum}`;
}
