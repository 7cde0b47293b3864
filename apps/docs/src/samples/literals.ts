import { VARIABLES } from "../call/call.ts";

const MAX_LINE = 76;
const INDENT = "  ";

/** How a language writes values. */
interface Notation {
  text(value: string): string;
  key(name: string): string;
  word(value: boolean | null): string;
  /** Spaces inside the braces of an object on one line. */
  readonly padding: string;
  readonly indent: string;
  /** What follows the last of several lines. */
  readonly lastComma: "," | "";
}

const JAVASCRIPT: Notation = {
  text: (value) => JSON.stringify(value),
  // In an object literal, `__proto__` is only a field if it is computed.
  key: (name) => (name === "__proto__" ? '["__proto__"]' : property(name)),
  word: String,
  padding: " ",
  indent: INDENT,
  lastComma: ",",
};

const JSON_TEXT: Notation = { ...JAVASCRIPT, key: (name) => JSON.stringify(name), lastComma: "" };

const PYTHON: Notation = {
  text: (value) => JSON.stringify(value),
  key: (name) => JSON.stringify(name),
  word: (value) => (value === null ? "None" : value ? "True" : "False"),
  padding: "",
  indent: INDENT.repeat(2),
  lastComma: ",",
};

/** A value of JSON as JavaScript, which is also TypeScript. Later lines begin with `margin`. */
export function javascriptLiteral(value: unknown, margin = ""): string {
  return literal(JAVASCRIPT, value, margin);
}

/** A value as JSON. Lists and objects are on one line where there is room for them. */
export function jsonLiteral(value: unknown): string {
  return literal(JSON_TEXT, value, "");
}

/** A value of JSON as Python. JSON's strings are Python's, too. */
export function pythonLiteral(value: unknown, margin = ""): string {
  return literal(PYTHON, value, margin);
}

/** JSON on one line if there is room for it. */
export function jsonText(value: unknown): string {
  const line = JSON.stringify(value);
  return line.length <= MAX_LINE ? line : JSON.stringify(value, null, 2);
}

/** The name of a field in an object literal. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A piece of a text: characters as they are, or a variable of the environment. */
export type TextPart = { readonly text: string } | { readonly variable: string };

const VARIABLE = /(\$(?:API_URL|API_KEY|TOKEN)\b)/;

/** Cuts a text of a sample at the variables in it, `Bearer $TOKEN`. */
export function textParts(text: string): TextPart[] {
  const names = new Set<string>([VARIABLES.url, ...Object.values(VARIABLES.secrets)]);
  return text
    .split(VARIABLE)
    .filter((part) => part !== "")
    .map((part) => (names.has(part) ? { variable: part.slice(1) } : { text: part }));
}

/** A text as an expression of JavaScript: a string, a variable, or a template with variables in it. */
export function javascriptText(text: string): string {
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

function literal(notation: Notation, value: unknown, margin: string): string {
  if (typeof value === "string") return notation.text(value);
  if (typeof value === "boolean" || value === null || value === undefined)
    return notation.word(value ?? null);
  if (typeof value !== "object") return String(value);
  const inner = margin + notation.indent;
  const parts = (within: string) =>
    Array.isArray(value)
      ? value.map((item) => literal(notation, item, within))
      : Object.entries(value).map(([key, one]) => `${notation.key(key)}: ${literal(notation, one, within)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const padding = Array.isArray(value) ? "" : notation.padding;
  const flat = parts(inner);
  if (flat.length === 0) return open + close;
  const line = `${open}${padding}${flat.join(", ")}${padding}${close}`;
  if (line.length + margin.length <= MAX_LINE && !line.includes("\n")) return line;
  const lines = flat.map((part) => inner + part).join(",\n");
  return `${open}\n${lines}${notation.lastComma}\n${margin}${close}`;
}
