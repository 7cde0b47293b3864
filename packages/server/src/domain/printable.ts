/** Control characters, line breaks, and what changes the direction of text: all that could disguise a line of output. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a text from outside can be a part of a line that is printed. */
export function isPrintable(text: string): boolean {
  return printable(text) === text;
}

/**
 * The text without characters that can't be printed.
 *
 * @param mark what replaces each of them
 */
export function printable(text: string, mark: string = "?"): string {
  return text.replace(UNPRINTABLE, mark);
}
