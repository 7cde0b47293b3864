import { isRead, type Operation } from "../model/operations.ts";
import type { SpecDocument } from "../spec/document.ts";
import { isRecord } from "../spec/json-pointer.ts";
import { javascriptLiteral } from "./literals.ts";
import { sampleInput } from "./sample-call.ts";

/** A call with `@gatefold/client`, as a TypeScript module for Node. */
export function clientSample(document: SpecDocument, operation: Operation, answers: boolean): string {
  const { collection = "", method = "" } = operation["x-resource"] ?? {};
  const { key, rest } = callArguments(document, operation);
  const hasRest = Object.keys(rest ?? {}).length > 0;
  const values = appendArguments(operation, key, rest) ?? [
    ...(key === undefined ? [] : [key]),
    ...(hasRest ? [rest] : []),
  ];
  const call = `await music.${collection}.${method}(${values.map((value) => javascriptLiteral(value)).join(", ")});`;
  return `import { createClient } from "@gatefold/client";

const music = createClient({
  baseUrl: process.env.API_URL,
  apiKey: process.env.API_KEY ?? "",
  token: process.env.TOKEN ?? "",
});

${answers ? `const answer = ${call}\nconsole.log(answer);` : call}`;
}

const PROBLEM = `if (error) return <p role="alert">{error.code}: {error.message}</p>;`;

/** A call with a hook of `@gatefold/react`, as a component. */
export function reactSample(document: SpecDocument, operation: Operation, answers: boolean): string {
  const hook = hookName(operation);
  const lines = isRead(operation) ? query(document, operation) : mutation(document, operation, answers);
  return `import { ${hook} } from "@gatefold/react";

export function Example() {
${lines.map((line) => (line === "" ? "" : line.replaceAll(/^/gm, "  "))).join("\n")}
}`;
}

/** The name of the hook: `useAlbum` for `getAlbum`, `useAddLibraryAlbum` for `addLibraryAlbum`. */
function hookName(operation: Operation): string {
  const { operationId } = operation;
  const name = isRead(operation) ? operationId.replace(/^(get|list)/, "") : operationId;
  return `use${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function query(document: SpecDocument, operation: Operation): string[] {
  const argument = hookArgument(document, operation, "");
  const call = (names: string) => `const { ${names} } = ${hookName(operation)}(${argument});`;
  if (operation["x-pagination"] === undefined)
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

function mutation(document: SpecDocument, operation: Operation, answers: boolean): string[] {
  const argument = hookArgument(document, operation, "      ");
  const press = `() => mutate(${argument})`;
  return [
    `const { mutate, ${answers ? "data" : "isSuccess"}, error, isPending } = ${hookName(operation)}();`,
    PROBLEM,
    "return (",
    "  <>",
    ...(press.includes("\n")
      ? ["    <button", "      disabled={isPending}", `      onClick={${press}}`, "    >"]
      : [`    <button disabled={isPending} onClick={${press}}>`]),
    `      ${jsxText(operation.summary)}`,
    "    </button>",
    answers
      ? "    <pre>{JSON.stringify(data, null, 2)}</pre>"
      : '    {isSuccess && <p role="status">Done.</p>}',
    "  </>",
    ");",
  ];
}

/** What hooks are given: the key alone where there is nothing else, or one object with everything. */
function hookArgument(document: SpecDocument, operation: Operation, margin: string): string {
  const { key, keyName, rest } = callArguments(document, operation);
  const isBatched = operation["x-batch"] !== undefined || Array.isArray(key);
  const takesMore = operation.parameters.some(
    ({ in: place, property }) => place === "query" && property !== keyName,
  );
  if (rest === undefined && (isBatched || !takesMore || key === undefined))
    return key === undefined ? "" : javascriptLiteral(key);
  return javascriptLiteral(key === undefined ? rest : { [keyName]: key, ...rest }, margin);
}

/** What methods of the client are given: the key by itself, everything else in one object. */
interface CallArguments {
  readonly key: unknown;
  readonly keyName: string;
  readonly rest: Readonly<Record<string, unknown>> | undefined;
}

function callArguments(document: SpecDocument, operation: Operation): CallArguments {
  const { parameters, body } = sampleInput(document, operation);
  if (operation["x-filters"] && isRecord(body)) return searchArguments(operation["x-filters"], body);
  const keyName = operation["x-resource"]?.key ?? "";
  const { [keyName]: key, ...others } = parameters;
  const rest = { ...others, ...(body === undefined ? {} : { body }) };
  return { key, keyName, rest: Object.keys(rest).length === 0 ? undefined : rest };
}

/** A call that appends takes the ids after the key, and the other fields of the body as options. */
function appendArguments(operation: Operation, key: unknown, rest: CallArguments["rest"]) {
  const { change, id } = operation["x-changes-list"] ?? {};
  if (change !== "append" || !isRecord(rest?.["body"])) return undefined;
  const { [`${id}`.replace(/^body\./, "")]: ids, ...options } = rest["body"];
  return [key, ids, ...(Object.keys(options).length > 0 ? [options] : [])];
}

/** A search takes text by field, or text alone, in place of its list of filters. */
function searchArguments(
  { list, field, query: keyName }: NonNullable<Operation["x-filters"]>,
  body: Readonly<Record<string, unknown>>,
): CallArguments {
  const { [list.replace(/^body\./, "")]: filters, ...others } = body;
  const texts = (Array.isArray(filters) ? filters : []).map((filter) => {
    const { [field]: name = "text", [keyName]: text } = filter;
    return [name, text] as const;
  });
  const [[name, text] = [], ...more] = texts;
  const key = name === "text" && more.length === 0 ? text : Object.fromEntries(texts);
  return { key, keyName, rest: others };
}

/** A text between JSX tags, where braces and angle brackets need quotes. */
function jsxText(text: string): string {
  return /[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text;
}
