/** A parameter of an operation, as far as a call needs it. */
export interface CallParameter {
  readonly name: string;
  readonly place: "path" | "query" | "header" | "cookie";
  /** Whether commas separate values instead of being part of one. */
  readonly isList: boolean;
  /** Whether each value of a list is sent as a parameter of its own. @default false */
  readonly isRepeated?: boolean;
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
  /** Media type of the request body, if there is one. */
  readonly bodyType: string | undefined;
}

/** What goes into one call. Parameters and secrets that are missing or empty are not sent. */
export interface CallValues {
  readonly parameters: Readonly<Record<string, string>>;
  /** Secrets by the name of their variable. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** A request without the server that it goes to. */
export interface Call {
  readonly method: string;
  /** Path and query, to be appended to a base URL. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

/** Puts values into a call. */
export function makeCall(shape: CallShape, { parameters, secrets, body }: CallValues): Call {
  const sent = shape.parameters.filter(({ name }) => parameters[name]);
  const textOf = ({ name }: CallParameter) => parameters[name] ?? "";
  const inPlace = (place: CallParameter["place"]) => sent.filter((parameter) => parameter.place === place);
  const path = inPlace("path").reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, () => encode(parameter, textOf(parameter))),
    shape.path,
  );
  const query = inPlace("query").flatMap((parameter) => pairs(parameter, textOf(parameter)));
  const credentials = shape.credentials.filter(({ variable }) => secrets[variable] !== undefined);
  return {
    method: shape.method,
    target: query.length === 0 ? path : `${path}?${query.join("&")}`,
    headers: [
      ...credentials.map(
        ({ header, prefix, variable }) => [header, `${prefix}${secrets[variable]}`] as const,
      ),
      ...inPlace("header").map((parameter) => [parameter.name, textOf(parameter)] as const),
      ...(shape.bodyType && body ? [["Content-Type", shape.bodyType] as const] : []),
    ],
    body: shape.bodyType ? body || undefined : undefined,
  };
}

function pairs({ name, isList, isRepeated = false }: CallParameter, value: string): string[] {
  const values = isRepeated ? value.split(",") : [value];
  return values.map((one) => `${name}=${encode({ isList: isList && !isRepeated }, one)}`);
}

function encode({ isList }: Pick<CallParameter, "isList">, value: string): string {
  return (isList ? value.split(",") : [value]).map(encodePart).join(",");
}

/** An exclamation mark is legal in URLs, but a shell at which one types takes it for history. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll("!", "%21");
}
