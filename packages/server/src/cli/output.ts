/** What a command leaves for the process. */
export interface Output {
  exitCode: number;
}
