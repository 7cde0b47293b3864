import { isRecord } from "../spec/json-pointer.ts";
import { javascriptLiteral, javascriptText } from "./literals.ts";
import type { ClientShape, SampleShape } from "./sample-shape.ts";

/** What a sample sends. */
export interface SampleInput {
  /** Values of parameters by their properties, as JSON has them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** `undefined` where the operation takes none. */
  readonly body: unknown;
}

/** A call with `@gatefold/client`, as a TypeScript module for Node. */
export function clientSample(
  client: ClientShape,
  { payload }: SampleShape,
  input: SampleInput,
  baseUrl: string,
): string {
  const { key, rest } = callArguments(client, input);
  const hasRest = Object.keys(rest ?? {}).length > 0;
  const values = appendArguments(client, key, rest) ?? [
    ...(key === undefined ? [] : [key]),
    ...(hasRest ? [rest] : []),
  ];
  const call = `await music.${client.method}(${values.map((value) => javascriptLiteral(value)).join(", ")});`;
  return `import { createClient } from "@gatefold/client";

const music = createClient({
  baseUrl: ${javascriptText(baseUrl)},
  apiKey: process.env.API_KEY ?? "",
  token: process.env.TOKEN ?? "",
});

${payload.present === "never" ? call : `const answer = ${call}\nconsole.log(answer);`}`;
}

const PROBLEM = `if (error) return <p role="alert">{error.code}: {error.message}</p>;`;

/** A call with a hook of `@gatefold/react`, as a component. */
export function reactSample(client: ClientShape, shape: SampleShape, input: SampleInput): string {
  const lines = client.isRead ? query(client, input) : mutation(client, shape, input);
  return `import { ${client.hook} } from "@gatefold/react";

export function Example() {
${lines.map((line) => (line === "" ? "" : line.replaceAll(/^/gm, "  "))).join("\n")}
}`;
}

function query(client: ClientShape, input: SampleInput): string[] {
  const argument = hookArgument(client, input, "");
  const call = (names: string) => `const { ${names} } = ${client.hook}(${argument});`;
  if (!client.isPaged)
    return [call("data, error"), PROBLEM, "return <pre>{JSON.stringify(data, null, 2)}</pre>;"];
  return [
    call("data, error, hasNextPage, fetchNextPage"),
    PROBLEM,
    "return (",
    "  <>",
    "    <pre>{JSON.stringify(data?.pages, null, 2)}</pre>",
    "    {hasNextPage && <button onClick={() => fetchNextPage()}>Next page</button>}",
    "  </>",
    ");",
  ];
}

function mutation(client: ClientShape, { payload }: SampleShape, input: SampleInput): string[] {
  const argument = hookArgument(client, input, "      ");
  const press = `() => mutate(${argument})`;
  const answers = payload.present !== "never";
  return [
    `const { mutate, ${answers ? "data" : "isSuccess"}, error, isPending } = ${client.hook}();`,
    PROBLEM,
    "return (",
    "  <>",
    ...(press.includes("\n")
      ? ["    <button", "      disabled={isPending}", `      onClick={${press}}`, "    >"]
      : [`    <button disabled={isPending} onClick={${press}}>`]),
    `      ${jsxText(client.summary)}`,
    "    </button>",
    answers
      ? "    <pre>{JSON.stringify(data, null, 2)}</pre>"
      : '    {isSuccess && <p role="status">Done.</p>}',
    "  </>",
    ");",
  ];
}

/** What hooks are given: the key alone where there is nothing else, or one object with everything. */
function hookArgument(client: ClientShape, input: SampleInput, margin: string): string {
  const { key, keyName, rest } = callArguments(client, input);
  const isBatched = client.isBatched || Array.isArray(key);
  if (rest === undefined && (isBatched || !client.takesMore || key === undefined))
    return key === undefined ? "" : javascriptLiteral(key);
  return javascriptLiteral(key === undefined ? rest : { [keyName]: key, ...rest }, margin);
}

/** What methods of the client are given: the key by itself, everything else in one object. */
interface CallArguments {
  readonly key: unknown;
  readonly keyName: string;
  readonly rest: Readonly<Record<string, unknown>> | undefined;
}

function callArguments(client: ClientShape, { parameters, body }: SampleInput): CallArguments {
  if (client.filters && isRecord(body)) return searchArguments(client.filters, body, parameters);
  const { [client.key]: key, ...others } = parameters;
  const rest = { ...others, ...(body === undefined ? {} : { body }) };
  return { key, keyName: client.key, rest: Object.keys(rest).length === 0 ? undefined : rest };
}

/** A call that appends takes the ids after the key, and the other fields of the body as options. */
function appendArguments({ appends }: ClientShape, key: unknown, rest: CallArguments["rest"]) {
  if (appends === undefined || !isRecord(rest?.["body"])) return undefined;
  const { [appends]: ids, ...options } = rest["body"];
  return [key, ids, ...(Object.keys(options).length > 0 ? [options] : [])];
}

/** A search takes text by field, or text alone, in place of its list of filters. */
function searchArguments(
  { list, field, query: keyName }: NonNullable<ClientShape["filters"]>,
  body: Readonly<Record<string, unknown>>,
  parameters: SampleInput["parameters"],
): CallArguments {
  const { [list]: filters, ...others } = body;
  const texts = (Array.isArray(filters) ? filters : []).filter(isRecord).map((filter) => {
    const { [field]: name = "text", [keyName]: text } = filter;
    return [String(name), text] as const;
  });
  const [[name, text] = [], ...more] = texts;
  const key = name === "text" && more.length === 0 ? text : Object.fromEntries(texts);
  return { key, keyName, rest: { ...parameters, ...others } };
}

/** A text between JSX tags, where braces and angle brackets need quotes. */
function jsxText(text: string): string {
  return /[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text;
}
