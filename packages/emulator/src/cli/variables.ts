/** What programs need to call an emulator. */
export interface Reachable {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly userId: string;
  readonly clientId: string;
  readonly secret: string;
}

/** The environment variables that the samples of the docs read, and the secret of the admin paths. */
export function variablesOf(reachable: Reachable): Record<string, string> {
  const { url, apiKey, token, userId, clientId, secret } = reachable;
  return {
    API_URL: url,
    API_KEY: apiKey,
    TOKEN: token,
    USER_ID: userId,
    CLIENT_ID: clientId,
    GATEFOLD_SECRET: secret,
  };
}

/** Lines that set variables in a POSIX shell. */
export function shellLines(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'`)
    .join("\n");
}
