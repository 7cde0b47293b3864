/** How the development authorization server behaves. */
export interface AuthorizationOptions {
  /**
   * Answers every authorize request and every pair of device codes at once, without a page, for tests.
   * @default undefined, which asks on a page
   */
  readonly autoApprove?: AutoApprove | undefined;
}

/** Who signs in where nobody is asked, and to what. */
export interface AutoApprove {
  /**
   * Taken as it is: a user that the store lacks has no music account.
   * @default the oldest user, who is made if there is none
   */
  readonly userId?: string | undefined;
  /**
   * The scopes that are granted when they are asked for.
   * @default all that are asked for
   */
  readonly scopes?: readonly string[] | undefined;
}
