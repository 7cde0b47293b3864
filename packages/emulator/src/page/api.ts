const KEY = "gatefold secret";

/** Dispatched at the window when the emulator does not take the secret of this page. */
export const SECRET_REFUSED = "gatefold-secret-refused";

let secret: string | undefined;

/** Takes the secret from the address, out of which it goes, or the one that this tab has kept. */
export function takeSecret(): boolean {
  const given = /^#secret=([\w-]+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    keepSecret(given);
    history.replaceState(null, "", location.pathname);
  }
  secret ??= sessionStorage.getItem(KEY) ?? undefined;
  return hasSecret();
}

export function keepSecret(given: string): void {
  secret = given;
  sessionStorage.setItem(KEY, given);
}

export function hasSecret(): boolean {
  return secret !== undefined;
}

function forgetSecret(): void {
  secret = undefined;
  sessionStorage.removeItem(KEY);
}

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...init.headers, authorization: `Bearer ${secret}` };
  const response = await fetch(`/_gatefold/${path}`, { ...init, headers, cache: "no-store" }).catch(
    (cause: unknown) => {
      throw new Error("The emulator doesn't answer. Is it running?", { cause });
    },
  );
  if (response.ok) return response;
  if (response.status === 403) {
    forgetSecret();
    dispatchEvent(new Event(SECRET_REFUSED));
    throw new Error("The emulator refused this secret.");
  }
  const text = await response.text();
  throw new Error(messageOf(text) ?? `The emulator answered ${response.status}.`);
}

function messageOf(text: string): string | undefined {
  try {
    const { error }: { error?: { message?: string } } = JSON.parse(text);
    return error?.message;
  } catch {
    return undefined;
  }
}

/** Calls a path below `/_gatefold`. A body is sent as JSON; one that is text already, as it is. */
export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const content = typeof body === "string" ? body : JSON.stringify(body);
  const init = body === undefined ? {} : { body: content, headers: { "content-type": "application/json" } };
  const value: T = await (await send(path, { method, ...init })).json();
  return value;
}

export async function readBlob(path: string): Promise<Blob> {
  return (await send(path)).blob();
}

/** Reads server-sent events until they end, and calls `receive` with the data of each. */
export async function readEvents(
  path: string,
  opened: () => void,
  receive: (data: string) => void,
): Promise<void> {
  const { body } = await send(path);
  if (!body) return;
  opened();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = `${text}${value}`.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) receive(event.replace(/^id: .*\ndata: /, ""));
  }
}
