import { type Call, isJsonType, type Pair } from "../call/call.ts";
import { javascriptLiteral, javascriptText, property, pythonLiteral, textParts } from "./literals.ts";
import type { Payload } from "./sample-shape.ts";

/** A call with `fetch` and nothing else, as a JavaScript module for Node. */
export function fetchSample(call: Call, payload: Payload, baseUrl: string): string {
  const { method, target, headers, form } = call;
  // `fetch` sets the type of a form.
  const sent = headers.filter(([name]) => form === undefined || name !== "Content-Type");
  const init = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...block(
      "  headers: {",
      sent.map(([name, value]) => `    ${property(name)}: ${javascriptText(value)},`),
    ),
    ...fetchBody(call),
  ];
  const url = javascriptText(baseUrl + target);
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
  const json = jsonOf(headers, body);
  if (json === undefined) return [`  body: ${JSON.stringify(body)},`];
  return [`  body: JSON.stringify(${javascriptLiteral(json.value, "  ")}),`];
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

/** A call with Python's standard library. */
export function pythonSample(call: Call, payload: Payload, baseUrl: string): string {
  const { method, target, headers, form } = call;
  return [
    "import json",
    "import os",
    "import urllib.error",
    ...(form === undefined ? [] : ["import urllib.parse"]),
    "import urllib.request",
    "",
    "request = urllib.request.Request(",
    `    ${sum(baseUrl + target)},`,
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
  const json = jsonOf(headers, body);
  if (json === undefined) return [`    data=${pythonLiteral(body)}.encode(),`];
  return [`    data=json.dumps(${pythonLiteral(json.value, "    ")}).encode(),`];
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

/** The value of a body that is JSON; `undefined` for another one, and while its text is no JSON. */
function jsonOf(headers: Call["headers"], body: string): { readonly value: unknown } | undefined {
  if (!headers.some(([name, value]) => name === "Content-Type" && isJsonType(value))) return undefined;
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}
