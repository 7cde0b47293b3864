import { type Call, makeCall, VARIABLES } from "../call/call.ts";
import type { TryItScript } from "../model/try-it.ts";
import { copyText } from "../scripts/copy-buttons.ts";
import { tabStorage } from "../scripts/page-storage.ts";
import type { BodyProblem } from "./body-problem.ts";
import { baseUrlProblem, callProblem, whyNoAnswer } from "./call-problem.ts";
import { CallHistory, keptAnswer, type KeptCall } from "./call-history.ts";
import { CallList } from "./call-list.ts";
import { forgetCredentials, keptCredentials, takeCredentials } from "./credentials.ts";
import { fieldProblem } from "./field-problem.ts";
import type { FilterForm } from "./filter-form.ts";
import { Finders } from "./finders.ts";
import { callFragment, type FormValues, linkFragment, readLink } from "./form-values.ts";
import { TryItForm } from "./form.ts";
import { pageServer, startOver } from "./in-page.ts";
import type { PageServer } from "./page-server.ts";
import { whenPointerIsUp } from "./pointer.ts";
import { type Answer, parsedJson, sendCall, valueAtPath } from "./send-call.ts";
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
  readonly #history = new CallHistory(tabStorage);
  #list: CallList | undefined;
  /** The values of the form as the page has them. */
  #initial: FormValues | undefined;
  /** Whether the samples of the page follow the form. */
  #isFollowed = false;

  connectedCallback(): void {
    this.#script = JSON.parse(this.dataset["script"] ?? "");
    this.#initial = initialValues(this.#form.form);
    const { root, form } = this.#form;
    // Loads the server as soon as the form is used, before the call is sent.
    root.addEventListener("focusin", () => this.#signIn().catch(() => {}), { once: true });
    root.addEventListener("input", ({ target }) => {
      void this.#showCall();
      if (target instanceof HTMLElement && target.ariaInvalid) void this.#check(target);
    });
    root.addEventListener("change", ({ target }) => void this.#changed(target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // Enter in a finder that is not loaded yet.
      if (!this.querySelector(".finder :focus")) void this.#send();
    });
    this.#copies("copy-answer", () => this.#answer?.body ?? "");
    this.#copies("copy-link", () => this.#link());
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
    this.#form.button("forget").addEventListener("click", () => void this.#forgetCredentials());
    this.#form.button("start-over").addEventListener("click", () => void this.#startOver());
    this.#form.button("next-page").addEventListener("click", () => void this.#nextPage());
    const list = this.querySelector<HTMLElement>("[data-history]");
    this.#list =
      list === null
        ? undefined
        : new CallList(list, {
            calls: () => this.#history.calls,
            choose: (call) => void this.#showKept(call),
            clear: () => this.#history.clear(),
          });
    this.#list?.show();
    addEventListener("hashchange", () => this.#readLink());
    this.#readLink();
    void this.#changed(null);
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
    await this.#showCall();
  }

  /** Fills in the server that `npm start` has handed to this tab. */
  #useKeptCredentials(): void {
    const credentials = keptCredentials(tabStorage);
    if (credentials) this.#form.useServer(credentials);
    this.#form.button("forget").hidden = credentials === undefined;
  }

  async #forgetCredentials(): Promise<void> {
    forgetCredentials(tabStorage);
    this.#form.button("forget").hidden = true;
    this.#form.usePage();
    this.#form.forgetSecrets();
    hideAnswer(this);
    await this.#changed(null);
    await this.#signIn("anew");
    this.querySelector<HTMLElement>("[name=server]:checked")?.focus();
  }

  /** The address of the page with the values of the form. */
  #link(): string {
    const url = new URL(location.href);
    url.hash = this.#initial ? linkFragment(this.#form.values, this.#initial) : "";
    return url.href;
  }

  /** Fills in the values of a link, and names those that can't be filled in. */
  #readLink(): void {
    const link = readLink(location.hash, Object.keys(this.#form.texts));
    const place = this.querySelector<HTMLElement>("[data-link-problem]");
    if (!link || !place) return;
    if (link.fragment !== location.hash) history.replaceState(null, "", link.fragment);
    const call = this.#history.calls.find(({ id }) => id === link.callId);
    const problems = [
      ...link.problems,
      ...this.#fill(link.values),
      ...(link.callId !== undefined && !call ? ["The call of the link is no longer kept."] : []),
    ];
    place.textContent = problems.join(" ");
    if (call) void this.#showKept(call);
    document.getElementById("try-it")?.scrollIntoView();
  }

  /** @returns what can't be filled in */
  #fill(values: Partial<FormValues>): string[] {
    const { caller } = this.#form;
    const problems = this.#form.fill(values);
    this.#filters?.show();
    void this.#changed(caller === this.#form.caller ? null : this.querySelector("[data-caller]"));
    return problems;
  }

  /** Brings back the form and the answer of an earlier call, on the page of its operation. */
  async #showKept(call: KeptCall): Promise<void> {
    if (call.page !== this.#page)
      return location.assign(new URL(`../${call.page}/${callFragment(call.id)}`, location.href));
    this.#fill(call.form);
    const { answer } = call;
    this.#answer = answer && { ...answer, json: parsedJson(answer.body) };
    if (this.#answer) await this.#showAnswer(this.#answer);
    else showNotSent(this, "The answer of this call was not kept. Send it again.");
  }

  /** The slug of this page. */
  get #page(): string {
    return this.dataset["page"] ?? "";
  }

  #showAnswer(answer: Answer): Promise<void> {
    const errors = this.#script?.errors ?? {};
    const hasNextPage = this.#nextToken() !== undefined;
    return showAnswer(this, answer, { errors, hasNextPage, pictures: !this.#form.inPage });
  }

  #keep(answer: Answer | undefined): void {
    const { values: form, secrets } = this.#form;
    const { method, target } = this.#call({});
    const call = { page: this.#page, method, target, sentAtMs: Date.now(), status: answer?.status, form };
    this.#history.add({ ...call, answer: answer && keptAnswer(answer) }, Object.values(secrets));
    this.#list?.show();
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
      this.#keep(this.#answer);
      await this.#showAnswer(this.#answer);
    } catch (error) {
      this.#keep(undefined);
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

  /** Has the samples of the page show the call that the form makes, once it is another one than theirs. */
  async #showCall(): Promise<void> {
    const panel = document.querySelector("sample-tabs");
    const isChanged = this.#initial && linkFragment(this.#form.values, this.#initial) !== "#try-it";
    if (!panel || !this.#script || !(isChanged || !this.#form.inPage || this.#isFollowed)) return;
    this.#isFollowed = true;
    const { formSamples, showSamples } = await import("./form-samples.ts");
    const { texts, parameters, fields, body, inPage, caller } = this.#form;
    // Key and token are variables, so that they don't end up in the history of a shell.
    const secrets = Object.fromEntries(
      Object.entries(VARIABLES.secrets).filter(([name]) => caller !== "anonymous" || name !== "TOKEN"),
    );
    const baseUrl = inPage ? VARIABLES.url : this.#form.baseUrl.replace(/\/+$/, "");
    const form = { texts, parameters, fields, body, secrets, baseUrl };
    showSamples(panel, formSamples(this.#script, form));
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
    void this.#showCall();
    await this.#send();
    // On the last page the button is hidden, so the focus moves to the answer.
    if (button.hidden) this.querySelector<HTMLElement>("[data-answer]")?.focus();
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

/** What a form holds before anything is changed. */
function initialValues(form: HTMLFormElement): FormValues | undefined {
  const copy = form.cloneNode(true);
  if (!(copy instanceof HTMLFormElement)) return undefined;
  copy.reset();
  return new TryItForm(copy).values;
}

customElements.define("try-it", TryItElement);
