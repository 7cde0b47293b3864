import type { Call, Pair } from "../call/call.ts";
import { isJsonType } from "../call/call-shape.ts";
import { javascriptLiteral, property, pythonLiteral, textParts } from "./literals.ts";

/** The bodies of an operation's successful answers. */
export interface Payload {
  /** Whether every success has a body, none, or some of them. */
  readonly present: "always" | "sometimes" | "never";
  /** Whether the result is in a field `data`. */
  readonly inData: boolean;
}

/** A call with `fetch` and nothing else, as a JavaScript module for Node. */
export function fetchSample(call: Call, payload: Payload): string {
  const { method, target, headers, form } = call;
  // `fetch` sets the type of a form.
  const sent = headers.filter(([name]) => form === undefined || name !== "Content-Type");
  const init = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...block(
      "  headers: {",
      sent.map(([name, value]) => `    ${property(name)}: ${template(value)},`),
    ),
    ...fetchBody(call),
  ];
  const url = template(`$API_URL${target}`);
  return [
    ...(init.length === 0
      ? [`const response = await fetch(${url});`]
      : [`const response = await fetch(${url}, {`, ...init, "});"]),
    "if (!response.ok) {",
    "  const { error } = await response.json();",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's own
    "  throw new Error(`${error.code}: ${error.message}`);",
    "}",
    ...fetchAnswer(payload),
  ].join("\n");
}

function fetchBody({ headers, body, form }: Call): string[] {
  if (form !== undefined) return [`  body: new URLSearchParams(${javascriptLiteral(form, "  ")}),`];
  if (body === undefined) return [];
  if (!isJson(headers)) return [`  body: ${JSON.stringify(body)},`];
  return [`  body: JSON.stringify(${javascriptLiteral(JSON.parse(body), "  ")}),`];
}

function fetchAnswer({ present, inData }: Payload): string[] {
  if (present === "never") return [];
  const name = inData ? "{ data }" : "answer";
  const shown = inData ? "data" : "answer";
  if (present === "always") return [`const ${name} = await response.json();`, `console.log(${shown});`];
  return [
    "const text = await response.text();",
    `if (text !== "") console.log(JSON.parse(text)${inData ? ".data" : ""});`,
  ];
}

/** Lines between braces; nothing at all without lines. */
function block(opening: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [opening, ...lines, "  },"];
}

/** A text as an expression of JavaScript: a string, a variable, or a template with variables in it. */
function template(text: string): string {
  const parts = textParts(text);
  if (parts.every((part) => "text" in part)) return JSON.stringify(text);
  const [only] = parts;
  if (parts.length === 1 && only && "variable" in only) return `process.env.${only.variable}`;
  const inner = parts.map((part) =>
    "text" in part
      ? part.text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)
      : `\${process.env.${part.variable}}`,
  );
  return `\`${inner.join("")}\``;
}

/** A call with Python's standard library. */
export function pythonSample(call: Call, payload: Payload): string {
  const { method, target, headers, form } = call;
  return [
    "import json",
    "import os",
    "import urllib.error",
    ...(form === undefined ? [] : ["import urllib.parse"]),
    "import urllib.request",
    "",
    "request = urllib.request.Request(",
    `    ${sum(`$API_URL${target}`)},`,
    ...(method === "GET" ? [] : [`    method="${method}",`]),
    ...(headers.length === 0 ? [] : ["    headers={", ...headers.map(pythonHeader), "    },"]),
    ...pythonBody(call),
    ")",
    "try:",
    "    with urllib.request.urlopen(request) as response:",
    ...pythonAnswer(payload),
    "except urllib.error.HTTPError as failure:",
    '    error = json.load(failure)["error"]',
    `    raise SystemExit(f"{error['code']}: {error['message']}")`,
  ].join("\n");
}

function pythonHeader([name, value]: readonly [string, string]): string {
  return `        ${pythonLiteral(name)}: ${sum(value)},`;
}

function pythonBody({ headers, body, form }: Call): string[] {
  if (form !== undefined) {
    const fields = pythonLiteral(byName(form), "    ");
    return [`    data=urllib.parse.urlencode(${fields}, doseq=True).encode(),`];
  }
  if (body === undefined) return [];
  if (!isJson(headers)) return [`    data=${pythonLiteral(body)}.encode(),`];
  return [`    data=json.dumps(${pythonLiteral(JSON.parse(body), "    ")}).encode(),`];
}

/** The values of a form by name; a list where a name has several. */
function byName(form: readonly Pair[]): Record<string, string | string[]> {
  const names = [...new Set(form.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.filter(([other]) => other === name).map(([, value]) => value);
      const [only = ""] = values;
      return [name, values.length === 1 ? only : values];
    }),
  );
}

function pythonAnswer({ present, inData }: Payload): string[] {
  const field = inData ? '["data"]' : "";
  if (present === "never") return ["        print(response.status)"];
  if (present === "always") return [`        print(json.load(response)${field})`];
  return [
    "        answer = response.read()",
    `        print(json.loads(answer)${field} if answer else response.status)`,
  ];
}

/** A text as an expression of Python: strings and variables, added. */
function sum(text: string): string {
  return textParts(text)
    .map((part) => ("text" in part ? pythonLiteral(part.text) : `os.environ["${part.variable}"]`))
    .join(" + ");
}

function isJson(headers: Call["headers"]): boolean {
  return headers.some(([name, value]) => name === "Content-Type" && isJsonType(value));
}
