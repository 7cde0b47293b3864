import type { Bump, RatedChange } from "./bump.ts";

/**
 * What changed from one API report to another. What is removed or changed breaks programs. What is added doesn't, nor do
 * new members, unless they are required in an object that callers make.
 */
export function apiChanges(before: string, after: string): RatedChange[] {
  const [old, now] = [declarationsOf(before), declarationsOf(after)];
  // Only namespaces, which are the entry points, can come or go: they list all other declarations that matter.
  const removed = [...old.values()].filter((one) => one.isEntry && !now.has(one.name));
  const added = [...now.values()].filter((one) => one.isEntry && !old.has(one.name));
  const changed = [...now.values()].flatMap((declaration) => {
    const previous = old.get(declaration.name);
    return previous === undefined ? [] : changesOf(previous, declaration);
  });
  return [
    ...removed.map(({ name }): RatedChange => ({ impact: "major", text: `removed the entry point ${name}` })),
    ...changed,
    ...added.map(({ name }): RatedChange => ({ impact: "minor", text: `added the entry point ${name}` })),
  ];
}

interface Declaration {
  readonly name: string;
  /** Such as `interface Album`. */
  readonly title: string;
  /** Whether it is the list of what an entry point exports. */
  readonly isEntry: boolean;
  readonly lines: readonly string[];
}

const DECLARATION =
  /^(?:export |declare |default |abstract )*(?<kind>class|interface|type|function|const|let|var|enum|namespace) (?<name>[\w$]+)/m;

/** The declarations of a report by their names. Overloads of a function are one. */
function declarationsOf(report: string): Map<string, Declaration> {
  const [, code = ""] = /```ts\n(.*)```/s.exec(report) ?? [];
  const found = new Map<string, Declaration>();
  for (const block of code.split(/\n\n+/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "" && !/^\s*\/\//.test(line));
    const { kind, name } = DECLARATION.exec(lines.join("\n"))?.groups ?? {};
    if (name === undefined) continue;
    const others = found.get(name)?.lines ?? [];
    const isEntry = kind === "namespace";
    found.set(name, { name, title: `${kind} ${name}`, isEntry, lines: [...others, ...lines] });
  }
  return found;
}

/** Objects that callers make, so that a required member more breaks what they wrote. */
const MADE_BY_CALLERS = /(Options|Parameters|Props|Body|Seed)$/;
const OPTIONAL_MEMBER = /^\s+(readonly )?[\w$"'-]+\?[:(]/;
const MEMBER = /^\s+.*;$/;

function changesOf(before: Declaration, after: Declaration): RatedChange[] {
  if (after.isEntry) return exportChanges(before, after);
  const removed = without(before.lines, after.lines);
  const added = without(after.lines, before.lines);
  if (removed.length + added.length === 0) return [];
  const member = MADE_BY_CALLERS.test(after.name) ? OPTIONAL_MEMBER : MEMBER;
  const impact: Bump = removed.length === 0 && added.every((line) => member.test(line)) ? "minor" : "major";
  return [
    { impact, text: `changed ${after.title}: ${[...quoted("-", removed), ...quoted("+", added)].join(" ")}` },
  ];
}

function exportChanges(before: Declaration, after: Declaration): RatedChange[] {
  const [old, now] = [before, after].map(({ lines }) => lines.map((line) => line.trim().replace(/,$/, "")));
  const removed = without(old ?? [], now ?? []).map((name): RatedChange => {
    return { impact: "major", text: `removed ${name} from the entry point ${after.name}` };
  });
  const added = without(now ?? [], old ?? []).map((name): RatedChange => {
    return { impact: "minor", text: `added ${name} to the entry point ${after.name}` };
  });
  return [...removed, ...added];
}

/** Lines that another list has not, wherever they stand: the order of members means nothing. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const MAX_LINES = 3;
const MAX_LENGTH = 120;

function quoted(sign: "-" | "+", lines: readonly string[]): string[] {
  const shown = lines.slice(0, MAX_LINES).map((line) => {
    const text = line.trim();
    return `${sign}\`${text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text}\``;
  });
  return lines.length > MAX_LINES ? [...shown, `${sign}${lines.length - MAX_LINES} lines more`] : shown;
}
