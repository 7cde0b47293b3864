import { type Call, curlCommand, makeCall, VARIABLES } from "../call/call.ts";
import type { TryItScript } from "../model/try-it.ts";
import { copyText } from "../scripts/copy-buttons.ts";
import { tabStorage } from "../scripts/page-storage.ts";
import type { BodyProblem } from "./body-problem.ts";
import { baseUrlProblem, callProblem, whyNoAnswer } from "./call-problem.ts";
import { keptCredentials, takeCredentials } from "./credentials.ts";
import { fieldProblem } from "./field-problem.ts";
import type { FilterForm } from "./filter-form.ts";
import { Finders } from "./finders.ts";
import { TryItForm } from "./form.ts";
import { pageServer, startOver } from "./in-page.ts";
import type { PageServer } from "./page-server.ts";
import { whenPointerIsUp } from "./pointer.ts";
import { type Answer, sendCall, valueAtPath } from "./send-call.ts";
import { hideAnswer, showAnswer, showNotSent, showProblem } from "./show-answer.ts";

const TIMEOUT_MS = 30_000;

/** The form on the page of an operation: makes its call, and shows the answer. */
class TryItElement extends HTMLElement {
  readonly #form = new TryItForm(this);
  #script: TryItScript | undefined;
  #answer: Answer | undefined;
  #signedInTo: PageServer | undefined;
  /** The form of a search's body. */
  #filters: FilterForm | undefined;
  #finders: Finders | undefined;

  connectedCallback(): void {
    this.#script = JSON.parse(this.dataset["script"] ?? "");
    const { root, form } = this.#form;
    // Loads the server as soon as the form is used, before the call is sent.
    root.addEventListener("focusin", () => this.#signIn().catch(() => {}), { once: true });
    root.addEventListener("input", ({ target }) => {
      this.#showCall();
      if (target instanceof HTMLElement && target.ariaInvalid) void this.#check(target);
    });
    root.addEventListener("change", ({ target }) => void this.#changed(target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // Enter in a finder that is not loaded yet.
      if (!this.querySelector(".finder :focus")) void this.#send();
    });
    this.#copies("copy", () => this.#curl());
    this.#copies("copy-answer", () => this.#answer?.body ?? "");
    root
      .querySelector("[data-send-anyway]")
      ?.addEventListener("click", () => void this.#send({ bodyAsItIs: true }));
    const example = root.querySelector("[data-example]");
    example?.addEventListener("change", () => {
      if (example instanceof HTMLSelectElement) this.#setBody(example.value);
    });
    this.#finders = new Finders({
      form: this.#form,
      searches: this.#script?.finders ?? {},
      send: (callWith, signal) => this.#answerTo(callWith, signal),
      why: (error) => this.#why(error),
      failed: (reason) => showProblem(this, `The finder can't be loaded. (${reason})`),
    });
    void this.#loadFilters();
    // The scripts of a page run in any order.
    takeCredentials(location, history, tabStorage);
    this.#useKeptCredentials();
    this.#form.button("start-over").addEventListener("click", () => void this.#startOver());
    this.#form.button("next-page").addEventListener("click", () => void this.#nextPage());
    this.#changed(null);
  }

  async #changed(target: EventTarget | null): Promise<void> {
    this.#form.showServer();
    const field = target instanceof HTMLElement ? target : undefined;
    whenPointerIsUp(() => void this.#check(field));
    if (field?.matches("[data-caller], [name=server]")) {
      this.#form.forgetSecrets();
      if (!this.#form.inPage) this.#useKeptCredentials();
      await this.#signIn("anew");
      this.#finders?.refresh();
    }
    this.#showCall();
  }

  /** Fills in the server that `npm start` has handed to this tab. */
  #useKeptCredentials(): void {
    const credentials = keptCredentials(tabStorage);
    if (credentials) this.#form.useServer(credentials);
  }

  /** Loaded on demand, as only searches have filters. */
  async #loadFilters(): Promise<void> {
    const root = this.querySelector("[data-filters]");
    const { editor } = this.#form;
    const { filters } = this.#script ?? {};
    if (!(root instanceof HTMLFieldSetElement) || !editor || !filters) return;
    const { FilterForm } = await import("./filter-form.ts");
    this.#filters = new FilterForm(root, editor, filters);
  }

  #setBody(text: string): void {
    this.#form.body = text;
    this.#filters?.show();
    this.#showBodyProblem(undefined);
  }

  /**
   * Fills in key and token of the server in the page, unless that is done already. The server is a new one after another
   * tab has started over.
   */
  async #signIn(when: "anew" | "unless done" = "unless done"): Promise<void> {
    if (when === "anew") this.#signedInTo = undefined;
    if (!this.#form.inPage) return;
    const server = await pageServer();
    if (server === this.#signedInTo) return;
    const { caller } = this.#form;
    const token = await server.tokenFor(caller);
    if (!this.#form.inPage || caller !== this.#form.caller) return;
    this.#form.setSecrets(server.apiKey, token);
    this.#signedInTo = server;
  }

  async #send({ bodyAsItIs = false } = {}): Promise<void> {
    if (!this.#canBeSent() || !(bodyAsItIs || (await this.#bodyFits())) || this.#form.isBusy) return;
    this.#form.showBusy(this.#form.inPage ? "Starting the server…" : "Sending…");
    try {
      await this.#signIn();
      this.#form.showBusy("Sending…");
      this.#answer = await this.#answerTo((secrets) => this.#call(secrets));
      const errorCodes = this.#script?.errorCodes ?? [];
      showAnswer(this, this.#answer, { errorCodes, hasNextPage: this.#nextToken() !== undefined });
    } catch (error) {
      showProblem(this, await this.#why(error));
    } finally {
      this.#form.showBusy(undefined);
    }
  }

  /** Whether a request can be made. Invalid parameters are sent, so that readers see how the API refuses them. */
  #canBeSent(): boolean {
    const badUrl = this.#form.inPage ? undefined : baseUrlProblem(this.#form.baseUrl, location);
    const { parameters, secrets } = this.#form;
    const problem = this.#script && callProblem(this.#script.shape, { parameters, secrets });
    const why = badUrl ?? problem?.why;
    if (why === undefined) return true;
    if (badUrl !== undefined) this.#form.focusBaseUrl();
    else if (problem) this.#form.focus(problem.kind, problem.name);
    showNotSent(this, why);
    return false;
  }

  async #why(error: unknown): Promise<string> {
    const { inPage, baseUrl } = this.#form;
    if (!inPage) return baseUrlProblem(baseUrl, location) ?? whyNoAnswer(baseUrl, error);
    const reason = error instanceof Error ? error.message : String(error);
    return `The server in this page did not start. It needs a page that came over HTTPS or from this machine. (${reason})`;
  }

  /** Checks a field, or all of them, and shows the problems beside them. */
  async #check(field?: HTMLElement): Promise<void> {
    if (field?.dataset["body"] !== undefined || field?.closest("[data-filters]"))
      return void this.#showBodyProblem(await this.#bodyProblem());
    const { texts } = this.#form;
    for (const rule of this.#script?.rules ?? [])
      if (field === undefined || field.dataset["parameter"] === rule.key)
        this.#form.showFieldProblem(
          rule.key,
          fieldProblem(rule, texts[rule.key] ?? "", this.#script?.definitions),
        );
  }

  /** Checks the body before it is sent, and selects the line with the problem. */
  async #bodyFits(): Promise<boolean> {
    const problem = await this.#bodyProblem();
    const field = this.#showBodyProblem(problem);
    if (problem === undefined) return true;
    showNotSent(this, field ? problem.what : problem.why);
    // Afterwards, as showing the status scrolls to it.
    if (field) field.focus();
    else this.#form.focusBodyLine(problem.line);
    return false;
  }

  /** @returns the field of the search's form that has the problem, if there is one */
  #showBodyProblem(problem: BodyProblem | undefined): HTMLElement | undefined {
    const field = this.#filters?.mark(problem?.path);
    this.#form.showBodyProblem(field ? problem?.what : problem?.why);
    return field;
  }

  /** The check is loaded on demand, as most operations have no body. */
  async #bodyProblem(): Promise<BodyProblem | undefined> {
    const { body } = this.#form;
    const { bodySchema, bodyRequired = false, definitions = {} } = this.#script ?? {};
    if (body === undefined || bodySchema === undefined) return undefined;
    if (body.trim() === "" && !bodyRequired) return undefined;
    const { bodyProblem } = await import("./body-problem.ts");
    return bodyProblem(body, bodySchema, definitions);
  }

  /** Sends a call that is made with the secrets of the form, to its server. */
  async #answerTo(
    callWith: (secrets: Readonly<Record<string, string>>) => Call,
    cancelled: AbortSignal = new AbortController().signal,
  ): Promise<Answer> {
    await this.#signIn();
    const { inPage, baseUrl, caller } = this.#form;
    const call = callWith(this.#form.secrets);
    if (!inPage)
      return sendCall(baseUrl, call, (request) =>
        fetch(request, { signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), cancelled]) }),
      );
    const server = await pageServer();
    return sendCall(`${location.origin}/v1`, call, (request) => server.fetch(request, caller));
  }

  #call(secrets: Readonly<Record<string, string>>): Call {
    if (!this.#script) throw new Error("The form has no description of its operation.");
    const { parameters, fields, body } = this.#form;
    return makeCall(this.#script.shape, { parameters, form: fields, body: body?.trim(), secrets });
  }

  #showCall(): void {
    this.#form.showCurl(this.#curl());
  }

  /** Key and token are variables, so that they don't end up in the history of a shell. */
  #curl(): string {
    const sent = Object.entries(VARIABLES.secrets).filter(
      ([name]) => this.#form.caller !== "anonymous" || name !== "TOKEN",
    );
    const baseUrl = this.#form.inPage ? VARIABLES.url : this.#form.baseUrl.replace(/\/+$/, "");
    return curlCommand(baseUrl, this.#call(Object.fromEntries(sent)));
  }

  #copies(name: string, text: () => string): void {
    const button = this.#form.button(name);
    button.addEventListener("click", () => void copyText(button, text()));
  }

  async #startOver(): Promise<void> {
    await startOver();
    this.#form.form.reset();
    this.#finders?.close();
    this.#filters?.show();
    this.#form.forgetSecrets();
    hideAnswer(this);
    await this.#changed(null);
    await this.#signIn("anew");
  }

  async #nextPage(): Promise<void> {
    const button = this.#form.button("next-page");
    const token = this.#nextToken();
    if (token === undefined || !this.#script?.paging || !(await this.#bodyFits())) return;
    this.#setCursor(this.#script.paging.cursor, token);
    this.#showCall();
    await this.#send();
    // On the last page the button is hidden, so the focus moves to the answer.
    if (button.hidden) this.querySelector<HTMLElement>("pre.body")?.focus();
  }

  /** A cursor is a parameter, or a field of the body as `body.cursor`. */
  #setCursor(cursor: string, token: string): void {
    const [, field] = /^body\.(.+)$/.exec(cursor) ?? [];
    if (field === undefined) this.#form.setParameter(cursor, token);
    else {
      const before: unknown = JSON.parse(this.#form.body?.trim() || "{}");
      this.#setBody(JSON.stringify({ ...Object(before), [field]: token }, null, 2));
    }
  }

  #nextToken(): string | undefined {
    const token = this.#script?.paging && valueAtPath(this.#answer?.json, this.#script.paging.token);
    return typeof token === "string" ? token : undefined;
  }
}

customElements.define("try-it", TryItElement);
