/** Control characters, line breaks, and what changes the direction of text: all that could disguise a line of output. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a text from outside can be a part of a line that is printed. */
export function isPrintable(text: string): boolean {
  return printable(text) === text;
}

/** The text with a question mark for every character that can't be printed. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "?");
}
