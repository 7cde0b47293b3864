import type { PageStorage } from "../scripts/page-storage.ts";
import { CALLS_KEY, type FormValues } from "./form-values.ts";
import type { Answer } from "./send-call.ts";
import { isRecord } from "../spec/json-pointer.ts";

/** The server that a call was sent to: that in the page, or the reader's own, whose address is not kept. */
export type KeptServer = "page" | "other";

/** A call that was made in this tab. */
export interface KeptCall {
  readonly id: string;
  /** The slug of the page of its operation. */
  readonly page: string;
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly sentAtMs: number;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  readonly form: FormValues;
  readonly server: KeptServer;
  /** Absent where no answer came, or where it was too large to keep. */
  readonly answer?: KeptAnswer | undefined;
}

/** An answer without the value of its JSON, which is made from the text again. */
export type KeptAnswer = Omit<Answer, "json">;

/** What is kept of an answer. */
export function keptAnswer({ json: _json, ...answer }: Answer): KeptAnswer {
  return answer;
}

const MAX_CALLS = 20;

/** Storage of a tab usually holds 5 million characters. */
const MAX_CHARACTERS = 1_000_000;

/** What stands in place of a key or a token. */
const HIDDEN = "•••";

/** The last calls of this tab, the newest first. Keys and tokens are not kept. */
export class CallHistory {
  readonly #storage: PageStorage;

  constructor(storage: PageStorage) {
    this.#storage = storage;
  }

  get calls(): readonly KeptCall[] {
    return readCalls(this.#storage.getItem(CALLS_KEY));
  }

  /** @param secrets - texts that must not be kept, wherever they occur */
  add(call: Omit<KeptCall, "id">, secrets: readonly string[]): void {
    const { calls } = this;
    const id = String(1 + Math.max(0, ...calls.map((one) => Number(one.id))));
    const kept = withoutSecrets(
      { ...call, id },
      secrets.filter((secret) => secret !== ""),
    );
    this.#storage.setItem(CALLS_KEY, JSON.stringify(fitting([kept, ...calls].slice(0, MAX_CALLS))));
  }

  clear(): void {
    this.#storage.removeItem(CALLS_KEY);
  }
}

/** Leaves out the oldest answers where all of them are too much. */
function fitting(calls: readonly KeptCall[]): KeptCall[] {
  let left = MAX_CHARACTERS;
  return calls.map((call) => {
    left -= JSON.stringify(call).length;
    const { answer: _answer, ...others } = call;
    return left < 0 ? others : call;
  });
}

function withoutSecrets(call: KeptCall, secrets: readonly string[]): KeptCall {
  const hide = (text: string) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text);
  const { form, answer, target } = call;
  return {
    ...call,
    target: secrets.reduce(
      (text, secret) => text.replaceAll(encodeURIComponent(secret), HIDDEN),
      hide(target),
    ),
    form: {
      ...form,
      parameters: Object.fromEntries(Object.entries(form.parameters).map(([key, text]) => [key, hide(text)])),
      body: form.body === undefined ? undefined : hide(form.body),
    },
    answer: answer && {
      ...answer,
      headers: answer.headers.map(([name, value]) => [name, hide(value)] as const),
      body: hide(answer.body),
    },
  };
}

/** Reads what was kept. What somebody has edited so that it can't be used is left out. */
function readCalls(text: string | null): KeptCall[] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(read) ? read.filter(isKeptCall) : [];
  } catch {
    return [];
  }
}

function isKeptCall(value: unknown): value is KeptCall {
  if (!isRecord(value)) return false;
  const { id, page, method, target, sentAtMs, status, form, server, answer } = value;
  return (
    [id, page, method, target].every((text) => typeof text === "string") &&
    Number.isSafeInteger(Number(id)) &&
    typeof sentAtMs === "number" &&
    (server === "page" || server === "other") &&
    (status === undefined || typeof status === "number") &&
    isRecord(form) &&
    isRecord(form["parameters"]) &&
    typeof form["caller"] === "string" &&
    (answer === undefined || isAnswer(answer))
  );
}

function isAnswer(value: unknown): boolean {
  return isRecord(value) && typeof value["body"] === "string" && Array.isArray(value["headers"]);
}
