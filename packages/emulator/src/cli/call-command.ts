import { isJsonObject, type JsonObject } from "@gatefold/server/extend";
import { CommandError, databaseOption, formatExample, UsageError } from "@gatefold/server/extend/cli";
import { type Command, InvalidArgumentError, Option } from "commander";
import { setTimeout as sleep } from "node:timers/promises";
import { styleText } from "node:util";
import { type CallInput, type CallOperation, objectOf, readOperations } from "./call-operations.ts";
import { readInput, readState, stateFileOf } from "./state-file.ts";
import { currentVariables, shellWord } from "./variables.ts";

interface CallOptions {
  readonly url?: string;
  readonly key?: string;
  readonly token?: string;
  readonly body?: string;
  readonly all?: true;
  readonly db: string;
}

/** Adds `call` with a command for each operation of the specification. */
export function addCallCommand(program: Command): void {
  const call = program
    .command("call")
    .description("call an operation of the API, and print its answer as JSON")
    .addHelpText(
      "after",
      `
An operation is named as in the client, or by its id, such as getAlbum.

Calls the emulator that runs on the database, or another server of the API:
  --url <address>, --key <key> and --token <token>, or the variables API_URL,
  API_KEY and TOKEN
`,
    );
  for (const operation of readOperations()) addOperation(call, operation);
}

function addOperation(call: Command, operation: CallOperation): void {
  const { id, name, group, summary, method, path, inputs, bodyType, paging } = operation;
  const command = call
    .command(name)
    .helpGroup(`${group}:`)
    .summary(summary)
    .description(`${summary}: ${method} ${path} (${id})`);
  if (id !== name) command.alias(id);
  const positional = inputs.filter(
    ({ place, isRequired, textField }) => isRequired && (place !== "body" || textField !== undefined),
  );
  for (const { name, textField = name } of positional) command.argument(`[${textField}]`);
  for (const input of inputs) {
    command.addOption(optionOf(input));
    const flag = flagOf(input);
    const other = flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (other !== flag) command.addOption(optionOf(input, other).hideHelp());
  }
  if (bodyType !== undefined)
    command.option("--body <json>", 'the whole body; "@file" reads a file, "-" standard input');
  if (paging) command.option("--all", "get all pages, and print a list of their entries");
  command
    .option("--url <address>", "base URL of the API (default: $API_URL, or the emulator that runs)")
    .option("--key <key>", "value of x-api-key (default: $API_KEY, or the emulator's)")
    .option("--token <token>", "access token (default: $TOKEN, or a new one of the emulator's)")
    .addOption(databaseOption())
    .addHelpText(
      "after",
      `\nExample:\n${formatExample(`gatefold-emulator call ${name}${exampleOf(inputs, positional)}`)}`,
    )
    .action(async () => {
      const given = valuesOf(command, positional, inputs);
      const options = command.opts<CallOptions>();
      const body = await bodyOf(options.body, inputs, given);
      const missing = inputs.find(
        (input) =>
          input.isRequired && !given.has(input) && !(input.place === "body" && options.body !== undefined),
      );
      if (missing) {
        const needed = missing.textField === undefined ? flagOf(missing) : `a ${missing.textField}`;
        throw new UsageError(`${name} needs ${needed}; ${helpOf(operation)}.`);
      }
      const target = await targetOf(options);
      const send = (values: typeof given, changed: JsonObject | undefined) =>
        answerTo(operation, { target, values, body: changed });
      const answer = options.all ? await allEntries(operation, send, given, body) : await send(given, body);
      if (answer !== undefined) console.log(coloured(answer));
    });
}

/** Names of options that all operations have. */
const COMMON = new Set(["url", "key", "token", "body", "all", "db", "help"]);

function flagOf({ name, place }: CallInput): string {
  return `--${COMMON.has(name) ? `${place}-` : ""}${place === "header" ? name.toLowerCase() : name}`;
}

function optionOf(input: CallInput, flag = flagOf(input)): Option {
  const { kind, summary, limits, isRequired } = input;
  const value = {
    text: "<text>",
    number: "<number>",
    boolean: "[true|false]",
    list: "<list>",
    json: "<json>",
  }[kind];
  const notes = [limits, isRequired ? "required" : ""].filter(Boolean).join("; ");
  const text = `${summary.replace(/\.$/, "")}${notes && ` (${notes})`}`.trim() || input.name;
  return new Option(`${flag} ${value}`, text).argParser(parserOf(input));
}

function parserOf({ kind, example }: CallInput): (text: string, before?: unknown) => unknown {
  return (text, before) => {
    if (kind === "list") return [...(Array.isArray(before) ? before : []), ...text.split(",")];
    if (kind === "text") return text;
    if (kind === "boolean") {
      if (text === "true" || text === "false") return text === "true";
      throw new InvalidArgumentError("It must be true or false.");
    }
    try {
      const value: unknown = JSON.parse(text);
      if (kind === "json" || typeof value === "number") return value;
    } catch {
      // Told below.
    }
    throw new InvalidArgumentError(
      kind === "number"
        ? "It must be a number."
        : `It must be JSON${example ? `, such as '${example}'` : ""}.`,
    );
  };
}

/** What was given, by inputs; each by its option or by its place. */
function valuesOf(
  command: Command,
  positional: readonly CallInput[],
  inputs: readonly CallInput[],
): ReadonlyMap<CallInput, unknown> {
  const values = new Map<CallInput, unknown>();
  for (const input of inputs) {
    const value: unknown = command.getOptionValue(optionOf(input).attributeName());
    if (value !== undefined) values.set(input, value);
  }
  // What is given without an option stands for those that have none, in order.
  const open = positional.filter((input) => !values.has(input));
  const texts = command.args;
  if (texts.length > open.length)
    throw new UsageError(`"${texts.at(-1)}" is one value too many for ${command.name()}; see --help.`);
  for (const [index, text] of texts.entries()) {
    const input = open[index];
    if (input) values.set(input, positionalValueOf(input, text));
  }
  return values;
}

/** The value of an input that is given as a text by its place. */
function positionalValueOf({ kind, textField }: CallInput, text: string): unknown {
  if (textField !== undefined) return [{ [textField]: text }];
  return kind === "list" ? text.split(",") : text;
}

async function bodyOf(
  given: string | undefined,
  inputs: readonly CallInput[],
  values: ReadonlyMap<CallInput, unknown>,
): Promise<JsonObject | undefined> {
  const fields = inputs.flatMap((input): [string, unknown][] =>
    input.place === "body" && values.has(input) ? [[input.name, values.get(input)]] : [],
  );
  if (given === undefined) return fields.length > 0 ? Object.fromEntries(fields) : undefined;
  const text = given === "-" || given.startsWith("@") ? await readInput(given.replace(/^@/, "")) : given;
  try {
    const body: unknown = JSON.parse(text);
    if (isJsonObject(body)) return { ...body, ...Object.fromEntries(fields) };
  } catch {
    // Told below.
  }
  throw new UsageError('the body is not a JSON object; give one such as --body \'{"name": "value"}\'.');
}

interface Target {
  readonly url: string;
  readonly key: string | undefined;
  readonly token: string | undefined;
}

/** Who is called, and as whom. Credentials of the emulator go to the emulator alone. */
async function targetOf({ db, ...options }: CallOptions): Promise<Target> {
  const { API_URL, API_KEY, TOKEN } = process.env;
  const url = options.url ?? API_URL;
  const key = options.key ?? API_KEY;
  const token = options.token ?? TOKEN;
  if (url !== undefined) {
    if (!/^https?:\/\//.test(url))
      throw new UsageError(
        `"${url}" is no address of http or https; give one with --url, such as http://127.0.0.1:4800/v1.`,
      );
    if (key === undefined || token === undefined)
      throw new UsageError(
        `${url} needs a key and a token; give them with --key and --token, or in API_KEY and TOKEN.`,
      );
    return { url, key, token };
  }
  const state = readState(stateFileOf(db));
  if (!state)
    throw new CommandError(
      `no emulator has run on ${db}; start one with "gatefold-emulator start", name its database with --db, or another server with --url.`,
    );
  const variables = await currentVariables(state);
  return {
    url: state.url,
    key: options.key ?? variables["API_KEY"],
    token: options.token ?? variables["TOKEN"],
  };
}

interface Call {
  readonly target: Target;
  readonly values: ReadonlyMap<CallInput, unknown>;
  readonly body: JsonObject | undefined;
}

/**
 * Sends a call.
 *
 * @returns the JSON of the answer; `undefined` if it has no body
 * @throws CommandError with the status and message of a refusal
 */
async function answerTo(operation: CallOperation, call: Call): Promise<unknown> {
  const { method, path, bodyType } = operation;
  const { target, values, body } = call;
  const request = new URL(target.url.replace(/\/+$/, ""));
  const headers = new Headers({ accept: "application/json" });
  if (target.key !== undefined) headers.set("x-api-key", target.key);
  if (target.token !== undefined) headers.set("authorization", `Bearer ${target.token}`);
  let filled = path;
  for (const [{ name, place }, value] of values) {
    const text = Array.isArray(value) ? value.join(",") : String(value);
    if (place === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(text));
    if (place === "query") request.searchParams.set(name, text);
    if (place === "header") headers.set(name, text);
  }
  request.pathname += filled;
  if (body && bodyType) headers.set("content-type", bodyType);
  const response = await sendPatiently(request, {
    method,
    headers,
    body: body ? JSON.stringify(body) : null,
  });
  const text = await response.text();
  const json = jsonOf(text);
  if (response.ok) return text === "" ? undefined : (json ?? text);
  const error = objectOf(objectOf(json)["error"] ?? json);
  const { code, message = text || response.statusText } = error;
  const hint =
    HINTS[String(code)] ??
    (response.status === 401 ? HINTS["INVALID_ACCESS_TOKEN"] : undefined) ??
    (response.status === 400 ? `${helpOf(operation)}.` : undefined);
  throw new CommandError(
    `${method} ${request.pathname} was answered ${response.status}${code ? ` ${code}` : ""}: ${message}${hint ? ` ${hint}` : ""}`,
  );
}

/** The command that mends it, by the code of an error. */
const HINTS: Readonly<Record<string, string>> = {
  INVALID_ACCESS_TOKEN: '"gatefold-emulator env" prints a new token.',
  INVALID_CLIENT_ID: '"gatefold-emulator keys list" shows all keys.',
  RESOURCE_NOT_FOUND: '"gatefold-emulator call search.all WORDS" finds ids.',
};

const MAX_TRIES = 5;
const MAX_WAIT_SECONDS = 60;

/** After a 429, the call waits as long as the server asks for. */
async function sendPatiently(url: URL, init: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, init).catch((cause: unknown) => {
      throw new CommandError(
        `nothing answers at ${url.origin}; start it, or name another server with --url.`,
        { cause },
      );
    });
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    if (response.status !== 429 || tries === MAX_TRIES || !(seconds <= MAX_WAIT_SECONDS)) return response;
    await response.body?.cancel();
    await sleep(seconds * 1000);
  }
}

/** The entries of all pages, from the first or from a cursor that was given. */
async function allEntries(
  { name, inputs, paging }: CallOperation,
  send: (values: ReadonlyMap<CallInput, unknown>, body: JsonObject | undefined) => Promise<unknown>,
  values: ReadonlyMap<CallInput, unknown>,
  body: JsonObject | undefined,
): Promise<readonly unknown[]> {
  const cursor = inputs.find((input) => input.name === paging?.cursor);
  const entries: unknown[] = [];
  const seen = new Set<string>();
  let page = { values, body };
  for (;;) {
    const answer = await send(page.values, page.body);
    const items = valueAt(answer, paging?.items ?? []);
    if (Array.isArray(items)) entries.push(...items);
    const { hasNextPage, token } = objectOf(valueAt(answer, paging?.pageInfo ?? []));
    if (hasNextPage !== true || typeof token !== "string" || !cursor) return entries;
    if (seen.has(token))
      throw new CommandError(
        `${name} gave the same page token twice; get single pages with ${flagOf(cursor)}.`,
      );
    seen.add(token);
    page =
      cursor.place === "body"
        ? { values, body: { ...body, [cursor.name]: token } }
        : { values: new Map([...values, [cursor, token]]), body };
  }
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((at, key) => objectOf(at)[key], value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function exampleOf(inputs: readonly CallInput[], positional: readonly CallInput[]): string {
  const quoted = (text = "…") => (/^[\w.,:-]+$/.test(text) ? text : shellWord(text));
  const fields = inputs.filter(
    (input) => input.place === "body" && input.example !== undefined && !positional.includes(input),
  );
  return [
    ...positional.map((input) => ` ${quoted(textExampleOf(input))}`),
    ...fields.map((input) => ` ${flagOf(input)} ${quoted(input.example)}`),
  ].join("");
}

/** The example of an input that is given by its place. */
function textExampleOf({ example, textField }: CallInput): string | undefined {
  if (example === undefined || textField === undefined) return example;
  const filters: unknown = JSON.parse(example);
  return String(objectOf(Array.isArray(filters) ? filters[0] : undefined)[textField]);
}

function helpOf({ name }: CallOperation): string {
  return `"gatefold-emulator call ${name} --help" shows an example`;
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Indented JSON, in colours where standard output shows them. */
function coloured(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(TOKENS, (found, text?: string, colon?: string) => {
    const style = text === undefined ? "yellow" : colon === undefined ? "green" : "cyan";
    return styleText(style, text ?? found, { stream: process.stdout }) + (colon ?? "");
  });
}
