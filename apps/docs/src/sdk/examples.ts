/** An example of a comment. */
export interface Example {
  readonly language: string;
  readonly code: string;
  /** Whether it is run by a test, and not only compiled: without `shown` behind the language. */
  readonly runs: boolean;
}

/** Whether an example is code. Those of schemas are values. */
export function isCode(markdown: string): boolean {
  return markdown.startsWith("```");
}

/** Reads an example: a block of code with its language. @throws {Error} if it is none */
export function exampleOf(markdown: string): Example {
  const [, language, marks = "", code] = /^```(tsx?)([^\n]*)\n(.*)\n```$/s.exec(markdown) ?? [];
  if (language === undefined || code === undefined)
    throw new Error(`An example is no block of code: ${markdown}`);
  return { language, code, runs: language === "ts" && !marks.includes("shown") };
}
