import type { Call } from "./call.ts";

/** The variables that samples read base URL, key and token from. */
export const VARIABLES = { url: "$API_URL", secrets: { API_KEY: "$API_KEY", TOKEN: "$TOKEN" } } as const;

/**
 * A call as a shell command that can be pasted as it is.
 *
 * @param baseUrl - may be the variable of {@link VARIABLES}, as may the values of headers
 */
export function curlCommand(baseUrl: string, { method, target, headers, body }: Call): string {
  const url = quoted(baseUrl + target);
  return [
    // A line of its own for each part: with the method before it, an address is too long for a narrow column.
    ...(method === "GET" ? [`curl ${url}`] : [`curl --request ${method}`, url]),
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw '${body.replaceAll("'", String.raw`'\''`)}'`]),
  ].join(" \\\n  ");
}

/** In double quotes, where nothing but our variables is expanded. */
function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\"`]|\$(?!(?:API_URL|API_KEY|TOKEN)\b)/g, String.raw`\$&`);
  // A shell at which one types takes an exclamation mark for history even here, but not in single quotes.
  return `"${escaped.replaceAll("!", `"'!'"`)}"`;
}
