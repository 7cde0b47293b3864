/** Says on standard error what is being done, since standard output is for the results. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
