/** Something that the person at the command line can mend. The message names the input. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}
