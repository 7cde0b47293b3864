import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { type Definitions, type ValueSchema, valueProblem } from "./validate.ts";

/** What is wrong with the text of a body. */
export interface BodyProblem {
  /** A sentence that names the line and the field. */
  readonly why: string;
  /** The same without the line. */
  readonly what: string;
  /** From 1 on. */
  readonly line: number;
  /** The field; absent where the text is no JSON. */
  readonly path?: readonly (string | number)[];
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: "there is a word that JSON doesn't have; text stands in double quotes",
  InvalidNumberFormat: "there is a number that JSON doesn't allow",
  PropertyNameExpected: "the name of a field is missing, in double quotes",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing after the name of a field",
  CommaExpected: "a comma is missing before this",
  CloseBraceExpected: "a closing brace } is missing",
  CloseBracketExpected: "a closing bracket ] is missing",
  EndOfFileExpected: "there is something after the end of the JSON",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfString: "the closing quote of a text is missing",
  InvalidCharacter: "there is a character that has to be escaped",
};

/** Checks the text of a JSON body against its schema; `undefined` when it can be sent. */
export function bodyProblem(
  text: string,
  schema: ValueSchema,
  definitions: Definitions,
): BodyProblem | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error)
    return at(text, error.offset, `${SYNTAX[printParseErrorCode(error.error)] ?? "this is no JSON"}.`);
  if (root === undefined) return { line: 1, why: "The body is empty.", what: "The body is empty." };
  const twice = repeatedField(root);
  if (twice) return at(text, twice.offset, `${getNodeValue(twice)} stands there twice.`);
  const problem = valueProblem(schema, getNodeValue(root), definitions);
  if (problem === undefined) return undefined;
  const path = [...problem.path];
  // A missing field has no position, so the object that lacks it is shown.
  const node = findNodeAtLocation(root, path) ?? findNodeAtLocation(root, path.slice(0, -1)) ?? root;
  const start = (node.parent?.type === "property" ? node.parent : node).offset;
  return { ...at(text, start, `${nameOf(path)} ${problem.text}.`), path };
}

function at(text: string, offset: number, what: string): BodyProblem {
  const line = text.slice(0, offset).split("\n").length;
  return { line, why: `Line ${line}: ${what}`, what };
}

function nameOf(path: readonly (string | number)[]): string {
  const [first, ...rest] = path;
  if (first === undefined) return "the body";
  const root = typeof first === "number" ? `[${first}]` : first;
  return root + rest.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
}

/** Finds a field that occurs twice: JSON parsers silently drop the first one. */
function repeatedField(node: Node): Node | undefined {
  const children = node.children ?? [];
  const names = children.flatMap(({ type, children: parts }) => (type === "property" && parts?.[0]) || []);
  const own =
    node.type === "object"
      ? names.find((name, index) => names.findIndex(({ value }) => value === name.value) !== index)
      : undefined;
  if (own) return own;
  for (const child of children) {
    const inner = repeatedField(child);
    if (inner) return inner;
  }
  return undefined;
}
