import type { Sample } from "./write-samples.ts";

/** A piece of code; `kind` is empty where it has no colour of its own. */
export interface CodePiece {
  readonly kind: "comment" | "string" | "keyword" | "number" | "";
  readonly text: string;
}

const SCRIPT =
  /(\/\/[^\n]*)|("(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\b(async|await|const|export|from|function|if|import|new|return|throw|true|false|null)\b|\b(\d[\d.]*)\b/g;
const PYTHON =
  /(#[^\n]*)|("(?:[^"\\\n]|\\.)*")|\b(as|else|except|from|if|import|raise|try|with|True|False|None)\b|\b(\d[\d.]*)\b/g;
// In quotes of the shell, a quote that belongs to the text is written outside of them.
const SHELL = /(^#[^\n]*)|("(?:[^"\\]|\\.)*"|'[^']*')|(^curl\b|--[a-z-]+)|(\b\B)/gm;

const KINDS = ["comment", "string", "keyword", "number"] as const;

/** Splits the code of a sample into pieces that are coloured. Joined, they are the same text. */
export function codePieces(code: string, language: Sample["language"]): CodePiece[] {
  const pattern = language === "py" ? PYTHON : language === "sh" ? SHELL : SCRIPT;
  const pieces: CodePiece[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [text, ...groups] = match;
    if (match.index > end) pieces.push({ kind: "", text: code.slice(end, match.index) });
    pieces.push({ kind: KINDS[groups.findIndex((group) => group !== undefined)] ?? "", text });
    end = match.index + text.length;
  }
  if (end < code.length) pieces.push({ kind: "", text: code.slice(end) });
  return pieces;
}
