/** What a command leaves for the process. */
export interface Output {
  exitCode: number;
  /** Whether something was printed that nobody reads: Node would wait for ever before it ends. */
  isUnread?: boolean;
  /** Whether a server ran, which goes on whatever becomes of what it prints. */
  isServed?: boolean;
}
