import type { Api, ApiMember, Documented } from "./model.ts";

/** What a number is counted in: words that a comment of a number has to have one of. */
const UNITS =
  /\b(milliseconds?|seconds?|minutes?|hours?|days?|bytes?|[KM]B|pixels?|characters?|percent|per second|how many|how much|how often|number of|count of|(HTTP )?status|port|attempt|version|index|position|places?|requests?|items?|lines?|from 0 (up )?to \d+|1 for the first|epoch|exit code)\b/i;

/** How a comment says in a sentence what a missing property stands for. */
const WITHOUT = /\b(without (it|one|them)|if (it is |they are )?(missing|left out))\b/i;

/** Exports, options and properties that a reader of the reference would not understand, each as `name (file:line): what`. */
export function problemsOf({ exports }: Api): string[] {
  return exports.flatMap((one) => {
    const at = `${one.id} (${one.file}:${one.line})`;
    return [
      ...commentProblems(at, one),
      ...one.parameters.flatMap((parameter) =>
        parameterProblems(one.id, `${one.text} ${words(one.name)}`, parameter),
      ),
      ...one.members.flatMap((member) => memberProblems(one.id, member)),
    ];
  });
}

function commentProblems(at: string, { text, brokenLinks }: Documented): string[] {
  return [
    ...(text === "" ? [`${at}: has no comment`] : []),
    ...brokenLinks.map((name) => `${at}: links to ${name}, which no package exports`),
  ];
}

/** A parameter needs a comment if it is a number without a unit. The rest is said by its name and type. */
function parameterProblems(within: string, around: string, parameter: ApiMember): string[] {
  const at = `${within}(${parameter.name})`;
  const said = `${around} ${parameter.text}`;
  return [
    ...(parameter.isNumber && !hasUnit(parameter.name, said)
      ? [`${at} (${parameter.at}): names no unit`]
      : []),
    ...parameter.members.flatMap((member) => memberProblems(at, member, said)),
  ];
}

function memberProblems(within: string, member: ApiMember, around = ""): string[] {
  if (member.isParameter) return parameterProblems(within, around, member);
  const name = `${within}.${member.name}`;
  const at = `${name} (${member.at})`;
  // A field of an object without a name may be described together with the object.
  const isNamedAround = new RegExp(`\\b${member.name.replaceAll(/\W/g, ".")}\\b`).test(around);
  const text = member.text === "" && isNamedAround ? around : member.text;
  return [
    // An index signature says itself what it has.
    ...(member.name === "[name]" ? [] : commentProblems(at, { ...member, text })),
    ...(member.isNumber && !UNITS.test(text) ? [`${at}: names no unit`] : []),
    ...(member.codeDefault !== undefined && member.defaultText === undefined && !WITHOUT.test(text)
      ? [`${at}: has no @default, and is ${member.codeDefault} in the code`]
      : []),
    ...member.members.flatMap((inner) => memberProblems(name, inner, text)),
  ];
}

function hasUnit(name: string, said: string): boolean {
  return UNITS.test(said) || /(Ms|Seconds|Bytes|Count)$/.test(name);
}

/** `formatDuration` as words. */
function words(name: string): string {
  return name.replaceAll(/(?=[A-Z])/g, " ").toLowerCase();
}
