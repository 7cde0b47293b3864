/** A piece of a text: words as they are, or a variable of the environment. */
export type TextPart = { readonly text: string } | { readonly variable: string };

/** Cuts a text at the variables in it, `Bearer $TOKEN`. */
export function textParts(text: string): TextPart[] {
  return text
    .split(/(\$(?:API_URL|API_KEY|TOKEN)\b)/)
    .filter((part) => part !== "")
    .map((part) => (/^\$[A-Z_]+$/.test(part) ? { variable: part.slice(1) } : { text: part }));
}
