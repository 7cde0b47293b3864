import ts from "typescript";
import type { Documented } from "./model.ts";
import type { ExportedNames } from "./names.ts";

/** What a comment says, and of each parameter. */
export interface Comment extends Documented {
  readonly params: ReadonlyMap<string, string>;
}

/** Reads the comment before a declaration; empty texts if there is none. */
export function commentOf(names: ExportedNames, node: ts.Node): Comment {
  const blocks = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const raw = blocks.at(-1)?.getText() ?? "";
  const [text = "", ...tags] = splitTags(withoutStars(raw));
  const brokenLinks: string[] = [];
  const linked = (markdown: string) =>
    markdown.replaceAll(/\{@link\s+([\w.]+)(?:\s*\|\s*([^}]+))?\}/g, (_all, name: string, label = name) => {
      const id = names.idOfLink(name, node);
      if (id === undefined) brokenLinks.push(name);
      return id === undefined ? `\`${label}\`` : `[\`${label}\`](api:${id})`;
    });
  const valuesOf = (...kinds: readonly string[]) =>
    tags.flatMap((tag) => {
      const [, kind = "", value = ""] = /^@(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
      return kinds.includes(kind) ? [value.trim()] : [];
    });
  const comment = {
    text: linked(text.trim()),
    defaultText: valuesOf("default", "defaultValue").map(linked)[0],
    returns: valuesOf("returns").map(linked)[0],
    throws: valuesOf("throws").map((value) => linked(value.replace(/^\{([^}]*)\}/, "`$1`"))),
    see: valuesOf("see").map(linked),
    examples: valuesOf("example"),
    deprecated: valuesOf("deprecated").map(linked)[0],
    params: new Map(
      valuesOf("param").map((value) => {
        const [, name = "", meaning = ""] =
          /^(?:\{[^}]*\}\s*)?([\w.]+)\s*(?:- )?([\s\S]*)$/.exec(value) ?? [];
        return [name, linked(meaning.trim())];
      }),
    ),
  };
  return { ...comment, brokenLinks };
}

/** The comment of a thing that has none of its own. */
export function plainComment(text: string): Documented {
  return {
    text,
    defaultText: undefined,
    returns: undefined,
    throws: [],
    see: [],
    examples: [],
    deprecated: undefined,
    brokenLinks: [],
  };
}

function withoutStars(comment: string): string {
  return comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/** The description, and each of the tags, which may stand behind it in its line. A line of an example may begin with `@`. */
function splitTags(text: string): string[] {
  const parts = [""];
  let isCode = false;
  for (const line of text.replaceAll(/(?<=\S) (?=@(default|throws|returns|see)\b)/g, "\n").split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    if (!isCode && /^@\w/.test(line)) parts.push(line);
    else parts[parts.length - 1] += `${parts.at(-1) === "" ? "" : "\n"}${line}`;
  }
  return parts;
}
