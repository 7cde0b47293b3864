/** What a command leaves for the process. */
export interface Output {
  exitCode: number;
  /** Whether something was printed that nobody reads: Node would wait for ever before it ends. */
  isUnread?: boolean;
}
