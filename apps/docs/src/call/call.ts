/** The value of a parameter or of a field of a form, as text; a list has one text for each item. */
export type CallValue = string | readonly string[];

/** A parameter of an operation, or a field of a form, as far as a call needs it. */
export interface CallParameter {
  /** Unique within the operation: the name may be another parameter's too, in another place. */
  readonly key: string;
  readonly name: string;
  readonly place: "path" | "query" | "header" | "cookie";
  /** How the items of a list are sent; `repeat` sends one pair for each. Absent where the value is no list. */
  readonly list?: "comma" | "space" | "repeat";
}

/** The body of an operation, as far as a call needs it. */
export interface CallBody {
  readonly mediaType: string;
  /** The fields of a form; absent where the body is JSON or other text. */
  readonly form?: readonly CallParameter[];
}

/** A header that proves who calls. */
export interface CallCredential {
  readonly header: string;
  /** What stands before the secret, `Bearer `. */
  readonly prefix: string;
  /** Name of the shell variable that holds the secret in samples. */
  readonly variable: string;
}

/** What is needed to make calls of an operation: small enough to be sent to a page. */
export interface CallShape {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly CallParameter[];
  readonly credentials: readonly CallCredential[];
  readonly body?: CallBody;
}

/** What goes into one call. What is missing or empty is not sent. */
export interface CallValues {
  /** By the keys of the parameters. */
  readonly parameters: Readonly<Record<string, CallValue>>;
  /** Secrets by the name of their variable. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The text of a body that is no form. */
  readonly body?: string | undefined;
  /** The fields of a form, by their keys. */
  readonly form?: Readonly<Record<string, CallValue>>;
}

/** A name and its value. */
export type Pair = readonly [name: string, value: string];

/** A request without the server that it goes to. */
export interface Call {
  readonly method: string;
  /** Path and query, to be appended to a base URL. */
  readonly target: string;
  /** Cookies are among them, as the header `Cookie`. */
  readonly headers: readonly Pair[];
  /** A form is encoded. */
  readonly body: string | undefined;
  /** The fields of a form, for samples that encode it themselves. */
  readonly form: readonly Pair[] | undefined;
}

/** Puts values into a call. */
export function makeCall(shape: CallShape, { parameters, secrets, body, form = {} }: CallValues): Call {
  const inPlace = (place: CallParameter["place"]) =>
    shape.parameters.flatMap((parameter) => {
      const value = parameters[parameter.key];
      return parameter.place === place && isSent(value) ? [{ parameter, value }] : [];
    });
  const path = inPlace("path").reduce(
    (text, { parameter, value }) => text.replace(`{${parameter.name}}`, () => written(value, ",")),
    shape.path,
  );
  const query = inPlace("query").flatMap(({ parameter, value }) => queryPairs(parameter, value));
  const cookies = inPlace("cookie").map(({ parameter, value }) => `${parameter.name}=${written(value, ",")}`);
  const fields = shape.body?.form?.flatMap((field) => formPairs(field, form[field.key]));
  const content = fields
    ? new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
    : body;
  const credentials = shape.credentials.filter(({ variable }) => secrets[variable] !== undefined);
  return {
    method: shape.method,
    target: query.length === 0 ? path : `${path}?${query.join("&")}`,
    headers: [
      ...credentials.map(({ header, prefix, variable }): Pair => [header, `${prefix}${secrets[variable]}`]),
      ...inPlace("header").map(({ parameter, value }): Pair => [parameter.name, [value].flat().join(",")]),
      ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")] as const] : []),
      ...(shape.body && content ? [["Content-Type", shape.body.mediaType] as const] : []),
    ],
    body: shape.body && content ? content : undefined,
    form: content ? fields : undefined,
  };
}

function isSent(value: CallValue | undefined): value is CallValue {
  return value !== undefined && value.length > 0;
}

function queryPairs({ name, list }: CallParameter, value: CallValue): string[] {
  const key = encodePart(name);
  if (list === "repeat") return [value].flat().map((item) => `${key}=${encodePart(item)}`);
  return [`${key}=${written(value, list === "space" ? "%20" : ",")}`];
}

function formPairs({ name, list }: CallParameter, value: CallValue | undefined): Pair[] {
  if (!isSent(value)) return [];
  if (list === undefined || list === "repeat") return [value].flat().map((item) => [name, item]);
  return [[name, [value].flat().join(list === "space" ? " " : ",")]];
}

/** Encodes the items but not the separators, so that a comma within an item is not a separator. */
function written(value: CallValue, separator: string): string {
  return [value].flat().map(encodePart).join(separator);
}

/** An exclamation mark is legal in URLs, but interactive shells expand it. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll("!", "%21");
}

/** Whether a body of a media type is JSON. */
export function isJsonType(mediaType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/.test(mediaType);
}

/** Splits a list that was typed with commas. A comma after a backslash is part of its item. */
export function splitList(text: string): string[] {
  const items = [""];
  for (const [part] of text.matchAll(/\\[\\,]|./gsu)) {
    if (part === ",") items.push("");
    else items.push(items.pop() + (part.length === 2 && part.startsWith("\\") ? part.slice(1) : part));
  }
  return items;
}

/** Joins a list for typing: the inverse of {@link splitList}. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/\\(?=[\\,]|$)|,/g, String.raw`\$&`)).join(",");
}

/** The variables that samples read base URL, key and token from. */
export const VARIABLES = { url: "$API_URL", secrets: { API_KEY: "$API_KEY", TOKEN: "$TOKEN" } } as const;

/**
 * A call as a shell command that can be pasted as it is.
 *
 * @param baseUrl - may be the variable of {@link VARIABLES}, as may the values of headers
 */
export function curlCommand(baseUrl: string, { method, target, headers, body, form }: Call): string {
  const url = doubleQuoted(baseUrl + target);
  // curl sets the type of a form.
  const sent = headers.filter(([name]) => form === undefined || name !== "Content-Type");
  return [
    // Each part has its own line: method and address together are too long for a narrow column.
    ...(method === "GET" && body === undefined ? [`curl ${url}`] : [`curl --request ${method}`, url]),
    ...sent.map(([name, value]) => `--header ${doubleQuoted(`${name}: ${value}`)}`),
    ...(form
      ? form.map(
          ([name, value]) => `--data-urlencode ${singleQuoted(`${encodeURIComponent(name)}=${value}`)}`,
        )
      : body === undefined
        ? []
        : [`--data-raw ${singleQuoted(body)}`]),
  ].join(" \\\n  ");
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** In double quotes, so that our variables are expanded, but nothing else. */
function doubleQuoted(text: string): string {
  const escaped = text.replaceAll(/[\\"`]|\$(?!(?:API_URL|API_KEY|TOKEN)\b)/g, String.raw`\$&`);
  // Interactive shells expand an exclamation mark in double quotes, but not in single quotes.
  return `"${escaped.replaceAll("!", `"'!'"`)}"`;
}
