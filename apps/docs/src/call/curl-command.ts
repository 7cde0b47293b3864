import type { Call } from "./call.ts";

/** The variables that samples read base URL, key and token from. */
export const VARIABLES = { url: "$API_URL", secrets: { API_KEY: "$API_KEY", TOKEN: "$TOKEN" } } as const;

/**
 * A call as a shell command that can be pasted as it is.
 *
 * @param baseUrl - may be the variable of {@link VARIABLES}, as may the values of headers
 */
export function curlCommand(baseUrl: string, { method, target, headers, body }: Call): string {
  const first = ["curl", ...(method === "GET" ? [] : [`--request ${method}`]), quoted(baseUrl + target)];
  return [
    first.join(" "),
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data '${body.replaceAll("'", String.raw`'\''`)}'`]),
  ].join(" \\\n  ");
}

/** In double quotes, where nothing but our variables is expanded. */
function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\"`]|\$(?!(?:API_URL|API_KEY|TOKEN)\b)/g, String.raw`\$&`);
  return `"${escaped}"`;
}
