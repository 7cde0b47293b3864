/**
 * The guide of the docs that a guide continues, as its text says: "goes on in the folder of" another, or "uses the command
 * of" it.
 *
 * @returns the name of the other guide; `undefined` if there is none
 */
export function continuedGuide(markdown: string): string | undefined {
  return /(?:goes on in the folder|uses the command) of\s\[[^\]]+\]\(\.\.\/([\w-]+)\/\)/.exec(markdown)?.[1];
}
