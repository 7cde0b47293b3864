import { breakableParts } from "./breakable-parts.ts";
import type { Caller } from "./page-server.ts";

const CALLERS: readonly string[] = [
  "user",
  "hurried",
  "no-scope",
  "expired",
  "broken",
  "no-account",
  "nobody",
];

/** The fields of the form, read and written. */
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

  /** As whom the sample application calls; on another server always the user whose token it is. */
  get caller(): Caller {
    const { value } = this.#find("[data-caller]", HTMLSelectElement);
    return this.inPage && isCaller(value) ? value : "user";
  }

  get parameters(): Record<string, string> {
    return this.#values("parameter");
  }

  get body(): string | undefined {
    const field = this.root.querySelector("[data-body]");
    return field instanceof HTMLTextAreaElement ? field.value.trim() : undefined;
  }

  /** Key and token by the names of their variables; an empty one is not sent. */
  get secrets(): Record<string, string> {
    const entries = Object.entries(this.#values("secret")).filter(([, value]) => value !== "");
    return Object.fromEntries(entries);
  }

  /** Fills in key and token, but for what the reader has typed. */
  setSecrets(apiKey: string, token: string): void {
    for (const [name, value] of Object.entries({ API_KEY: apiKey, TOKEN: token }))
      if (!this.#typed.has(name)) this.#secret(name).value = value;
  }

  forgetSecrets(): void {
    this.#typed.clear();
    this.setSecrets("", "");
  }

  setParameter(name: string, value: string): void {
    const field = this.#parameter(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }

  /** Shows what belongs to the chosen server, and hides what belongs to the other. */
  showServer(): void {
    const chosen = this.inPage ? "page" : "other";
    for (const part of this.root.querySelectorAll<HTMLElement>("[data-only]"))
      part.hidden = part.dataset["only"] !== chosen;
    this.button("start-over").hidden = !this.inPage;
    if (!this.inPage) this.#credentials.open = true;
  }

  showCurl(command: string): void {
    const parts = breakableParts(command).flatMap((part) => [part, document.createElement("wbr")]);
    this.#find("[data-curl]", HTMLElement).replaceChildren(...parts);
  }

  /** Says beside a field what is wrong with it, or with `undefined` that nothing is any more. */
  showFieldProblem(name: string, problem: string | undefined): void {
    const place = this.root.querySelector(`[data-problem="${CSS.escape(name)}"]`);
    if (place) place.textContent = problem ?? "";
    const field = this.#parameter(name);
    if (problem === undefined) field?.removeAttribute("aria-invalid");
    else field?.setAttribute("aria-invalid", "true");
  }

  focus(kind: "parameter" | "secret", name: string): void {
    if (kind === "parameter") this.#parameter(name)?.focus();
    else {
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

  /** Says what is going on, or with `undefined` that nothing is any more. */
  showBusy(work: string | undefined): void {
    this.root.setAttribute("aria-busy", String(work !== undefined));
    this.#find("[type=submit]", HTMLButtonElement).textContent = work ?? "Send";
  }

  button(name: string): HTMLButtonElement {
    return this.#find(`[data-${name}]`, HTMLButtonElement);
  }

  #parameter(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-parameter="${CSS.escape(name)}"]`);
  }

  get #credentials(): HTMLDetailsElement {
    return this.#find(".credentials", HTMLDetailsElement);
  }

  #secret(name: string): HTMLInputElement {
    return this.#find(`[data-secret=${name}]`, HTMLInputElement);
  }

  #values(kind: "parameter" | "secret"): Record<string, string> {
    const fields = this.root.querySelectorAll<HTMLInputElement>(`[data-${kind}]`);
    return Object.fromEntries(Array.from(fields, (field) => [field.dataset[kind] ?? "", field.value.trim()]));
  }

  #find<Found extends Element>(selector: string, type: new () => Found): Found {
    const found = this.root.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The form has no ${selector}.`);
  }
}

function isCaller(value: string): value is Caller {
  return CALLERS.includes(value);
}
