import type { Core } from "./core.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { withoutNull } from "./options.ts";
import { isObject } from "./read-answer.ts";
import { refusal } from "./request.ts";
import { callError } from "./transport-error.ts";

/** How the body of a search is made: the operation's `x-filters`. */
export interface FiltersPlan {
  /** The field of the body with the list of filters. */
  readonly list: string;
  /** The field of a filter that says where to look. */
  readonly field: string;
  /** The field of a filter with the text, and what callers give the text as. */
  readonly query: string;
  /** How many items a page has unless the caller says otherwise. */
  readonly limit?: number;
}

/** Text without a field. */
const TEXT = "text";

/**
 * The values of a search for text, or for text by field.
 *
 * @throws TransportError that names what has no text, or says that there is nothing to look for
 */
export function searchValues(
  core: Core,
  operation: Operation,
  { list, field, query, limit }: FiltersPlan,
  given: ParameterValues,
): ParameterValues {
  const { [query]: wanted, ...others } = withoutNull(given);
  const texts = Object.entries(withoutNull(isObject(wanted) ? wanted : { [TEXT]: wanted }));
  const blank = texts.find(([, text]) => typeof text !== "string" || !text.trim());
  if (blank || !texts.length) {
    const [name, value] = blank ?? [query, JSON.stringify(wanted)];
    throw callError(core.http.context(operation), "INVALID_REQUEST", refusal(operation, name, [value]));
  }
  const filters = texts.map(([name, text]) => ({ [field]: name === TEXT ? undefined : name, [query]: text }));
  return { body: { limit, ...others, [list]: filters } };
}
