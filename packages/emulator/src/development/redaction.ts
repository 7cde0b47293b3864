/** Stands in place of what is secret. */
const HIDDEN = "…";

/**
 * What gets into the URL or the body of a request by mistake: tokens of the emulator and of other issuers, keys and secrets of
 * applications, and the emulator's own secret. The bar of a token may be percent-encoded.
 */
const SECRETS =
  /Atz[a-z](?:\||%7C)[\w.~+/=|%-]+|amzn1\.(?:application|oa2-cs)[\w.-]*|eyJ[\w-]+\.[\w-]+\.[\w-]*|\b[0-9a-f]{64}\b/gi;

/** A text without tokens, keys and secrets. */
export function withoutSecrets(text: string): string {
  return text.replaceAll(SECRETS, HIDDEN);
}

/**
 * The header fields of requests that are shown. There is no list of those that hold secrets, as anybody can make up names; so
 * there is one of those that don't.
 */
const SHOWN_FIELDS = [
  "accept",
  "accept-encoding",
  "accept-language",
  "access-control-request-headers",
  "access-control-request-method",
  "content-encoding",
  "content-length",
  "content-type",
  "host",
  "if-match",
  "if-none-match",
  "origin",
  "transfer-encoding",
  "user-agent",
];

/** Those that say who calls. Only whether they are there is shown, and the scheme of a token. */
const CREDENTIAL_FIELDS = ["authorization", "cookie", "x-api-key"];

/** The header fields of a request, by their names in lower case, without secrets. */
export function shownHeaders(header: (name: string) => string | undefined): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of SHOWN_FIELDS) {
    const value = header(name);
    if (value !== undefined) shown[name] = withoutSecrets(value);
  }
  for (const name of CREDENTIAL_FIELDS) {
    const value = header(name);
    if (value === undefined) continue;
    const [, scheme = ""] = /^(bearer|basic) /i.exec(value) ?? [];
    shown[name] = name === "authorization" && scheme !== "" ? `${scheme} ${HIDDEN}` : HIDDEN;
  }
  return shown;
}
