import type { CallShape, CallValue, CallValues } from "../call/call.ts";

/** Why a call can't be sent, and which field causes it. */
export interface CallProblem {
  readonly kind: "parameter" | "secret";
  /** Key of the parameter, or name of the variable that holds the secret. */
  readonly name: string;
  readonly why: string;
}

/** Characters that browsers refuse in headers. */
const NOT_IN_HEADERS = /[^\t -~\u0080-\u00ff]/;

/** Why no request can be made from the values; `undefined` if one can be made. */
export function callProblem(shape: CallShape, { parameters, secrets }: CallValues): CallProblem | undefined {
  const wrong = shape.parameters.flatMap(({ key, name, place }): CallProblem[] => {
    const why = parameterProblem(place, parameters[key] ?? "");
    return why === undefined ? [] : [{ kind: "parameter", name: key, why: `${name} ${why}` }];
  });
  const unsendable = shape.credentials.flatMap(({ header, variable }): CallProblem[] =>
    NOT_IN_HEADERS.test(secrets[variable] ?? "")
      ? [{ kind: "secret", name: variable, why: `${header} ${HEADER_PROBLEM}` }]
      : [],
  );
  return [...wrong, ...unsendable][0];
}

const HEADER_PROBLEM = "holds a character that can't be sent in a header.";

function parameterProblem(place: string, values: CallValue): string | undefined {
  const value = [values].flat().join(",");
  if (place === "path" && value === "") return "is required: it is part of the path.";
  if (place === "path" && /^\.{1,2}$/.test(value))
    return "can't be a dot or two: browsers take them out of the path.";
  return place === "header" && NOT_IN_HEADERS.test(value) ? HEADER_PROBLEM : undefined;
}

const EXAMPLE = "http://127.0.0.1:4800/v1";
const PROBE_TIMEOUT_MS = 5000;

/** The protocol of a page decides which servers it may call. */
export interface PagePlace {
  readonly protocol: string;
}

/** What is wrong with a base URL, as a sentence; `undefined` when calls can be sent to it. */
export function baseUrlProblem(text: string, page: PagePlace): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return `Base URL must begin with http:// or https://, as ${EXAMPLE} does.`;
  if (url.search !== "" || url.hash !== "") return `Base URL must end with its path, as ${EXAMPLE} does.`;
  if (url.username !== "" || url.password !== "")
    return "Base URL must not hold a name or a password: browsers refuse to call it.";
  if (page.protocol === "https:" && url.protocol === "http:" && !isThisMachine(url))
    return "Base URL must begin with https://, because this page does; only this machine may be called by http://.";
  return undefined;
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

/**
 * Finds out why a call to another server failed. Browsers don't tell pages, but they allow requests without permission of
 * the server if the page doesn't see the answer (`no-cors`).
 */
export async function whyNoAnswer(
  baseUrl: string,
  error: unknown,
  send: typeof fetch = fetch,
): Promise<string> {
  const { origin } = new URL(baseUrl);
  if (error instanceof DOMException && error.name === "TimeoutError")
    return `${origin} took the call and did not answer in time.`;
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
    await send(baseUrl, { mode: "no-cors", credentials: "omit", signal });
    return `${origin} answers, but does not allow calls from other pages (CORS), so the browser keeps its answer from this one. Send the call as curl; a Gatefold server allows every page.`;
  } catch {
    return `Nothing answers at ${origin}. Does the server run, and may this page call it? Some browsers ask before a page calls your own machine. "gatefold-emulator start" runs a server.`;
  }
}
