import { type CallValue, joinList, splitList } from "../call/call.ts";
import type { Credentials } from "./credentials.ts";
import { FORM_PREFIX } from "./field-problem.ts";
import type { FormValues } from "./form-values.ts";
import { isRecord } from "../spec/json-pointer.ts";
import type { Caller } from "./page-server.ts";
import { parsedJson } from "./send-call.ts";
import { formPart } from "./form-part.ts";

const CALLERS: readonly string[] = [
  "user",
  "rate-limited",
  "no-scope",
  "expired",
  "broken",
  "no-account",
  "anonymous",
];

/** Begins the names of the fields of a body that take ids. */
const BODY_PREFIX = "body.";

/** Reads and writes the fields of the form. */
export class TryItForm {
  readonly root: HTMLElement;
  /** The variables of the secrets that the reader has typed. */
  readonly #typed = new Set<string>();

  constructor(root: HTMLElement) {
    this.root = root;
    root.addEventListener("input", ({ target }) => {
      const secret = target instanceof HTMLElement && target.dataset["secret"];
      if (secret) this.#typed.add(secret);
    });
  }

  get form(): HTMLFormElement {
    return this.#find("form", HTMLFormElement);
  }

  /** Whether calls go to the server in the page. */
  get inPage(): boolean {
    return this.#find("[name=server][value=page]", HTMLInputElement).checked;
  }

  get baseUrl(): string {
    return this.#find("[data-base-url]", HTMLInputElement).value.trim();
  }

  /** Who calls the server in the page; other servers know the caller by the token. */
  get caller(): Caller {
    const { value } = this.#callerField;
    return this.inPage && isCaller(value) ? value : "user";
  }

  /** Parameters and fields of a form by their keys, as they were typed. */
  get texts(): Record<string, string> {
    return this.#texts("parameter");
  }

  get parameters(): Record<string, CallValue> {
    return this.#values((key) => (key.startsWith(FORM_PREFIX) ? undefined : key));
  }

  /** The fields of a form by their names. */
  get fields(): Record<string, CallValue> {
    return this.#values((key) => (key.startsWith(FORM_PREFIX) ? key.slice(FORM_PREFIX.length) : undefined));
  }

  /** The text of the body editor; `undefined` where there is none. */
  get body(): string | undefined {
    return this.editor?.value;
  }

  set body(text: string) {
    if (this.editor) this.editor.value = text;
  }

  /** Key and token by the names of their variables; an empty one is not sent. */
  get secrets(): Record<string, string> {
    const entries = Object.entries(this.#texts("secret")).filter(([, value]) => value !== "");
    return Object.fromEntries(entries);
  }

  /** Fills in key and token, except where the reader has typed something. */
  setSecrets(apiKey: string, token: string): void {
    for (const [name, value] of Object.entries({ API_KEY: apiKey, TOKEN: token }))
      if (!this.#typed.has(name)) this.#secret(name).value = value;
  }

  /**
   * Has calls go to the server in the page, if it has the operation, or to the reader's own.
   *
   * @returns whether another one was chosen before
   */
  choose(server: "page" | "other"): boolean {
    const choice = this.#find(`[name=server][value=${server}]`, HTMLInputElement);
    if (choice.checked || choice.disabled) return false;
    choice.checked = true;
    return true;
  }

  /** Has calls go to another server than that in the page. */
  useServer({ baseUrl, apiKey, token }: Credentials): void {
    this.choose("other");
    this.#find("[data-base-url]", HTMLInputElement).value = baseUrl;
    this.setSecrets(apiKey, token);
  }

  /** Has calls go to the server in the page again, if it has the operation. */
  usePage(): void {
    this.choose("page");
    this.#find("[data-base-url]", HTMLInputElement).value = this.#find(
      "[data-base-url]",
      HTMLInputElement,
    ).defaultValue;
  }

  forgetSecrets(): void {
    this.#typed.clear();
    this.setSecrets("", "");
  }

  /** What the form holds, without key and token. */
  get values(): FormValues {
    return { parameters: this.texts, body: this.body, caller: this.#callerField.value };
  }

  /** What the form holds before anything is changed. */
  get initialValues(): FormValues {
    const copy = this.form.cloneNode(true);
    if (!(copy instanceof HTMLFormElement)) return this.values;
    copy.reset();
    return new TryItForm(copy).values;
  }

  /**
   * Fills in values.
   *
   * @returns what could not be filled in, a sentence each
   */
  fill({ parameters = {}, body, caller }: Partial<FormValues>): string[] {
    const problems = Object.entries(parameters).flatMap(([key, value]) =>
      this.setParameter(key, value) ? [] : [`The field “${key}” can't have the value “${value}”.`],
    );
    if (body !== undefined && !this.editor) problems.push("This operation takes no body as text.");
    if (body !== undefined) this.body = body;
    if (caller !== undefined && !put(this.#callerField, caller))
      problems.push(`There is no caller “${caller}”.`);
    return problems;
  }

  /** @returns whether the field has the value now: a choice may lack it */
  setParameter(key: string, value: string): boolean {
    const field = this.field(key);
    return isField(field) && put(field, value);
  }

  /**
   * Puts an id into a field: a list gets it as one more item, if it doesn't have it.
   *
   * @param key - of a parameter, or of a field of a JSON body as `body.trackIds`
   * @returns whether the field is a list, and how many items it has then; `undefined` where the body can't take an id
   */
  putId(key: string, id: string): { readonly isList: boolean; readonly count: number } | undefined {
    if (key.startsWith(BODY_PREFIX)) return this.#putIntoBody(key, id);
    const field = this.field(key);
    const isList = field?.dataset["list"] !== undefined;
    const before = isList ? splitList(this.texts[key] ?? "").filter((item) => item !== "") : [];
    const ids = [...new Set([...before, id])];
    this.setParameter(key, joinList(ids));
    for (const type of ["input", "change"]) field?.dispatchEvent(new Event(type, { bubbles: true }));
    return { isList, count: ids.length };
  }

  #putIntoBody(key: string, id: string) {
    const before = parsedJson(this.body?.trim() || "{}");
    if (!isRecord(before) || !this.editor) return undefined;
    const name = key.slice(BODY_PREFIX.length);
    const isList = this.root.querySelector(`[data-find="${CSS.escape(key)}"][data-list]`) !== null;
    const value = before[name];
    const ids = [...new Set([...(Array.isArray(value) ? value : []), id])];
    this.body = JSON.stringify({ ...before, [name]: isList ? ids : id }, null, 2);
    for (const type of ["input", "change"]) this.editor.dispatchEvent(new Event(type, { bubbles: true }));
    return { isList, count: ids.length };
  }

  /** Shows the fields of the chosen server, and hides those of the other. */
  showServer(): void {
    const chosen = this.inPage ? "page" : "other";
    for (const part of this.root.querySelectorAll<HTMLElement>("[data-only]"))
      part.hidden = part.dataset["only"] !== chosen;
    this.button("start-over").hidden = !this.inPage;
    if (!this.inPage) this.#credentials.open = true;
  }

  /** Focuses the body and selects one of its lines. */
  focusBodyLine(line: number): void {
    const { editor } = this;
    if (!editor) return;
    unfold(editor);
    const start =
      editor.value
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length + (line > 1 ? 1 : 0);
    const end = editor.value.indexOf("\n", start);
    editor.focus();
    editor.setSelectionRange(start, end === -1 ? editor.value.length : end);
  }

  focus(kind: "parameter" | "secret", name: string): void {
    if (kind === "parameter") {
      const field = name.startsWith(BODY_PREFIX) ? this.editor : this.field(name);
      unfold(field);
      field?.focus();
    } else {
      this.#credentials.open = true;
      this.#secret(name).focus();
    }
  }

  focusBaseUrl(): void {
    this.#find("[data-base-url]", HTMLInputElement).focus();
  }

  get isBusy(): boolean {
    return this.root.getAttribute("aria-busy") === "true";
  }

  /** Shows what is being done on the button, and that no other call can be made meanwhile; `undefined` ends it. */
  showBusy(work: string | undefined): void {
    this.root.setAttribute("aria-busy", String(work !== undefined));
    const send = this.#find("[type=submit]", HTMLButtonElement);
    send.textContent = work ?? "Send";
    // They keep the focus, unlike disabled ones.
    for (const button of [send, this.button("next-page")])
      if (work === undefined) button.removeAttribute("aria-disabled");
      else button.setAttribute("aria-disabled", "true");
  }

  button(name: string): HTMLButtonElement {
    return this.#find(`[data-${name}]`, HTMLButtonElement);
  }

  /** A place that something is shown in, or that it is hidden with. */
  part(name: string): HTMLElement {
    return formPart(this.root, name);
  }

  /** The field of a parameter. */
  field(key: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-parameter="${CSS.escape(key)}"]`);
  }

  /** The editor of a body; `null` where there is none. */
  get editor(): HTMLTextAreaElement | null {
    return this.root.querySelector<HTMLTextAreaElement>("textarea[data-body]");
  }

  get #callerField(): HTMLSelectElement {
    return this.#find("[data-caller]", HTMLSelectElement);
  }

  get #credentials(): HTMLDetailsElement {
    return this.#find(".credentials", HTMLDetailsElement);
  }

  #secret(name: string): HTMLInputElement {
    return this.#find(`[data-secret=${name}]`, HTMLInputElement);
  }

  #texts(kind: "parameter" | "secret"): Record<string, string> {
    const fields = this.root.querySelectorAll<HTMLInputElement>(`[data-${kind}]`);
    return Object.fromEntries(Array.from(fields, (field) => [field.dataset[kind] ?? "", field.value.trim()]));
  }

  /** @param nameOf - the name to give the value of a key, or `undefined` to leave it out */
  #values(nameOf: (key: string) => string | undefined): Record<string, CallValue> {
    const entries = Object.entries(this.texts).flatMap(([key, text]) => {
      const name = nameOf(key);
      if (name === undefined) return [];
      const isList = this.field(key)?.dataset["list"] !== undefined;
      return [[name, isList && text !== "" ? splitList(text) : text] as const];
    });
    return Object.fromEntries(entries);
  }

  #find<Found extends Element>(selector: string, type: new () => Found): Found {
    const found = this.root.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The form has no ${selector}.`);
  }
}

/** Opens the details that hide a field. */
function unfold(field: Element | null): void {
  const details = field?.closest("details");
  if (details) details.open = true;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(element: Element | null): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** Puts a value into a field that may not be able to hold it: then it stays as it was. */
function put(field: Field, value: string): boolean {
  const before = field.value;
  field.value = value;
  if (field.value === value) return true;
  field.value = before;
  return false;
}

function isCaller(value: string): value is Caller {
  return CALLERS.includes(value);
}
