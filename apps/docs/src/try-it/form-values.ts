/** What a form holds, without key and token. */
export interface FormValues {
  /** Parameters and fields of a form by their keys, as they were typed. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The text of the body; absent where the operation takes none. */
  readonly body?: string | undefined;
  /** Who calls the server in the page. */
  readonly caller: string;
}

/** What a link says about a form. */
export interface FormLink {
  readonly values: Partial<FormValues>;
  /** The id of a call of this tab's history to show. */
  readonly callId: string | undefined;
  /** What can't be used of it, a sentence each. */
  readonly problems: readonly string[];
  /** The fragment without credentials, which must not stay in the address. */
  readonly fragment: string;
}

/** Where the calls of a tab are kept. */
export const CALLS_KEY = "gatefold-calls";

/** Begins the fragment of such a link; it is also the heading of the form. */
const START = "#try-it&";

/** Keys of what is no parameter. No parameter's name begins with a dot. */
const [BODY, CALLER, CALL] = [".body", ".caller", ".call"];

/** Names that `npm start` uses for credentials. */
const CREDENTIALS = /^(?:api|key|token|client|api[-_]?key|x-api-key|authorization|access_token)$/i;

/** The fragment of a link to a form: what differs from the form as the page has it. */
export function linkFragment(now: FormValues, initial: FormValues): string {
  const changed = Object.entries(now.parameters).filter(([key, value]) => value !== initial.parameters[key]);
  const query = new URLSearchParams(changed);
  if (now.body !== undefined && now.body !== initial.body) query.set(BODY, now.body);
  if (now.caller !== initial.caller) query.set(CALLER, now.caller);
  return query.size === 0 ? "#try-it" : START + query;
}

/** The fragment of a link to a call of this tab's history. */
export function callFragment(id: string): string {
  return START + new URLSearchParams({ [CALL]: id });
}

/**
 * Reads the fragment of a link to a form; `undefined` where it is none.
 *
 * @param keys - the keys of the form's parameters
 */
export function readLink(fragment: string, keys: readonly string[]): FormLink | undefined {
  if (!fragment.startsWith(START)) return undefined;
  const query = new URLSearchParams(fragment.slice(START.length));
  const problems = [...new Set(query.keys())].flatMap((key) => problemOf(key, query.getAll(key), keys) ?? []);
  const safe = [...query].filter(([key]) => keys.includes(key) || !CREDENTIALS.test(key));
  const usable = (key: string) => query.get(key) ?? undefined;
  const parameters = Object.fromEntries(
    [...query].filter(([key, value]) => keys.includes(key) && !isBroken(value)).toReversed(),
  );
  const [body, caller] = [usable(BODY), usable(CALLER)];
  return {
    values: { parameters, ...(body !== undefined && { body }), ...(caller !== undefined && { caller }) },
    callId: usable(CALL),
    problems,
    fragment: safe.length === query.size ? fragment : START + new URLSearchParams(safe),
  };
}

function problemOf(key: string, values: readonly string[], keys: readonly string[]): string | undefined {
  const isKnown = keys.includes(key) || [BODY, CALLER, CALL].includes(key);
  if (!isKnown && CREDENTIALS.test(key)) return `A link can't carry credentials: “${key}” was left out.`;
  if (!isKnown) return `The link has a value for “${key}”, which this form doesn't have.`;
  if (values.some(isBroken)) return `The link's value for “${key}” is not readable text.`;
  return values.length > 1 ? `The link has several values for “${key}”: the first one is used.` : undefined;
}

/** Whether a text was made from bytes that are no UTF-8. */
function isBroken(text: string): boolean {
  return text.includes("\uFFFD");
}
