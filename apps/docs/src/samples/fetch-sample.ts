import type { Call } from "../call/call.ts";
import { textParts } from "./text-parts.ts";

/**
 * A call with `fetch` and nothing else, as a JavaScript module for Node.
 *
 * @param answers - whether a success has a body
 */
export function fetchSample({ method, target, headers, body }: Call, answers: boolean): string {
  const init = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...block(
      "  headers: {",
      headers.map(([name, value]) => `    ${property(name)}: ${expression(value)},`),
    ),
    ...(body === undefined ? [] : [`  body: JSON.stringify(${body}),`]),
  ];
  const url = expression(`$API_URL${target}`);
  return [
    ...(init.length === 0
      ? [`const response = await fetch(${url});`]
      : [`const response = await fetch(${url}, {`, ...init, "});"]),
    "if (!response.ok) {",
    "  const { error } = await response.json();",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's own
    "  throw new Error(`${error.code}: ${error.message}`);",
    "}",
    ...(answers ? ["const { data } = await response.json();", "console.log(data);"] : []),
  ].join("\n");
}

/** Lines between braces, or none where there is nothing between. */
function block(opening: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [opening, ...lines, "  },"];
}

function expression(text: string): string {
  const parts = textParts(text);
  if (parts.every((part) => "text" in part)) return JSON.stringify(text);
  const [only] = parts;
  if (parts.length === 1 && only && "variable" in only) return `process.env.${only.variable}`;
  const inner = parts.map((part) =>
    "text" in part ? escaped(part.text) : `\${process.env.${part.variable}}`,
  );
  return `\`${inner.join("")}\``;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
}

function property(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name);
}
