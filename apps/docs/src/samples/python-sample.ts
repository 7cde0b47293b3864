import type { Call } from "../call/call.ts";
import { textParts } from "./text-parts.ts";

/**
 * A call with Python's standard library.
 *
 * @param answers - whether a success has a body
 */
export function pythonSample({ method, target, headers, body }: Call, answers: boolean): string {
  return [
    "import json",
    "import os",
    "import urllib.error",
    "import urllib.request",
    "",
    "request = urllib.request.Request(",
    `    ${expression(`$API_URL${target}`)},`,
    ...(method === "GET" ? [] : [`    method="${method}",`]),
    ...(headers.length === 0 ? [] : ["    headers={", ...headers.map(headerLine), "    },"]),
    ...(body === undefined ? [] : [`    data=${literal(body)}.encode(),`]),
    ")",
    "try:",
    "    with urllib.request.urlopen(request) as response:",
    answers ? '        print(json.load(response)["data"])' : "        print(response.status)",
    "except urllib.error.HTTPError as failure:",
    '    error = json.load(failure)["error"]',
    `    raise SystemExit(f"{error['code']}: {error['message']}")`,
  ].join("\n");
}

function headerLine([name, value]: readonly [string, string]): string {
  return `        ${literal(name)}: ${expression(value)},`;
}

function expression(text: string): string {
  return textParts(text)
    .map((part) => ("text" in part ? literal(part.text) : `os.environ["${part.variable}"]`))
    .join(" + ");
}

/** JSON's strings are Python's, too. */
function literal(text: string): string {
  return JSON.stringify(text);
}
