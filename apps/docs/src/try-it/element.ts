import { makeCall, VARIABLES } from "../call/call.ts";
import type { TryItScript } from "../model/try-it.ts";
import { copyText } from "../scripts/copy-buttons.ts";
import { tabStorage } from "../scripts/page-storage.ts";
import type { KeptCall, KeptServer } from "./call-history.ts";
import type { CallList } from "./call-list.ts";
import { takeCredentials } from "./credentials.ts";
import type { FilterForm } from "./filter-form.ts";
import { Finders } from "./finders.ts";
import { FormChecks } from "./form-checks.ts";
import { type CallWith, FormServer } from "./form-server.ts";
import { CALLS_KEY, callFragment, type FormValues, linkFragment, readLink } from "./form-values.ts";
import { TryItForm } from "./form.ts";
import { startOver } from "./in-page.ts";
import { whenPointerIsUp } from "./pointer.ts";
import { type Answer, parsedJson, valueAtPath } from "./send-call.ts";
import { hideAnswer, showAnswer, showNotSent, showProblem } from "./show-answer.ts";

/** The form on the page of an operation: makes its call, and shows the answer. */
class TryItElement extends HTMLElement {
  connectedCallback(): void {
    // The scripts of a page run in any order.
    takeCredentials(location, history, tabStorage);
    new TryItPage(this, JSON.parse(this.dataset["script"] ?? "")).start();
  }
}

/** Connects the parts of the form. */
class TryItPage {
  readonly #root: HTMLElement;
  readonly #script: TryItScript;
  readonly #form: TryItForm;
  readonly #server: FormServer;
  readonly #checks: FormChecks;
  readonly #finders: Finders;
  /** The values of the form as the page has them. */
  readonly #initial: FormValues;
  #answer: Answer | undefined;
  /** Aborted when an answer is of no more use, because the reader has chosen another server or caller. */
  #current = new AbortController();
  #calls: Promise<CallList> | undefined;
  /** The form of a search's body. */
  #filters: FilterForm | undefined;
  /** Whether the samples of the page follow the form. */
  #isFollowed = false;

  constructor(root: HTMLElement, script: TryItScript) {
    const form = new TryItForm(root);
    const server = new FormServer(form);
    this.#root = root;
    this.#script = script;
    this.#form = form;
    this.#server = server;
    this.#initial = form.initialValues;
    this.#checks = new FormChecks({ form, script, filters: () => this.#filters });
    this.#finders = new Finders({
      form,
      searches: script.finders,
      send: (callWith, signal) => server.send(callWith, signal),
      why: (error) => server.whyNone(error),
      failed: (reason) => showProblem(root, `The finder can't be loaded. (${reason})`),
    });
  }

  start(): void {
    const { form } = this.#form;
    // Loads the server as soon as the form is used, before the call is sent.
    this.#root.addEventListener("focusin", () => this.#server.signIn().catch(() => {}), { once: true });
    this.#root.addEventListener("input", ({ target }) => {
      void this.#showCall();
      if (target instanceof HTMLElement && target.ariaInvalid) void this.#checks.check(target);
    });
    this.#root.addEventListener("change", ({ target }) => void this.#changed(target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // Enter in a finder that is not loaded yet.
      if (!form.querySelector(".finder :focus")) void this.#send();
    });
    this.#copies("copy-answer", () => this.#answer?.body ?? "");
    this.#copies("copy-link", () => this.#link());
    form
      .querySelector("[data-send-anyway]")
      ?.addEventListener("click", () => void this.#send({ bodyAsItIs: true }));
    const example = form.querySelector("[data-example]");
    example?.addEventListener("change", () => {
      if (example instanceof HTMLSelectElement) this.#setBody(example.value);
    });
    this.#form.button("forget").addEventListener("click", () => void this.#forgetServer());
    this.#form.button("start-over").addEventListener("click", () => void this.#startOver());
    this.#form.button("next-page").addEventListener("click", () => void this.#nextPage());
    void this.#loadFilters();
    this.#server.useKept();
    if (tabStorage.getItem(CALLS_KEY) !== null) void this.#loadCalls();
    addEventListener("hashchange", () => void this.#readLink());
    void this.#readLink();
    void this.#changed(null);
  }

  async #changed(target: EventTarget | null): Promise<void> {
    this.#form.showServer();
    const field = target instanceof HTMLElement ? target : undefined;
    whenPointerIsUp(() => void this.#checks.check(field));
    if (field?.matches("[data-caller], [name=server], [data-base-url], [data-secret]")) this.#dropAnswer();
    if (field?.matches("[data-caller], [name=server]")) {
      // Sending tells why a server can't be started.
      const changed = this.#server.change().catch(() => {});
      this.#finders.refresh();
      await changed;
    }
    await this.#showCall();
  }

  /** Hides an answer, which belongs to the server and the caller that it came from, and no longer waits for one. */
  #dropAnswer(): void {
    this.#current.abort();
    this.#current = new AbortController();
    this.#answer = undefined;
    this.#form.showBusy(undefined);
    hideAnswer(this.#root);
  }

  async #forgetServer(): Promise<void> {
    const forgotten = this.#server.forgetKept();
    this.#dropAnswer();
    await this.#changed(null);
    this.#root.querySelector<HTMLElement>("[name=server]:checked")?.focus();
    await forgotten;
  }

  /** The address of the page with the values of the form. */
  #link(): string {
    const url = new URL(location.href);
    url.hash = linkFragment(this.#form.values, this.#initial);
    return url.href;
  }

  /** Fills in the values of a link, and names those that can't be filled in. */
  async #readLink(): Promise<void> {
    const link = readLink(location.hash, Object.keys(this.#form.texts));
    if (!link) return;
    if (link.fragment !== location.hash) history.replaceState(null, "", link.fragment);
    const problems = [...link.problems, ...this.#fill(link.values)];
    document.getElementById("try-it")?.scrollIntoView();
    if (link.callId !== undefined) {
      const { calls } = await this.#loadCalls();
      const call = calls.find(({ id }) => id === link.callId);
      if (call) await this.#showKept(call);
      else problems.push("The call of the link is no longer kept.");
    }
    this.#form.part("link-problem").textContent = problems.join(" ");
  }

  /** @returns what can't be filled in */
  #fill(values: Partial<FormValues>): string[] {
    const { caller } = this.#form;
    const problems = this.#form.fill(values);
    this.#filters?.show();
    void this.#changed(caller === this.#form.caller ? null : this.#root.querySelector("[data-caller]"));
    return problems;
  }

  /** Brings back the form and the answer of an earlier call, on the page of its operation. */
  async #showKept(call: KeptCall): Promise<void> {
    if (call.page !== this.#page)
      return location.assign(new URL(`../${call.page}/${callFragment(call.id)}`, location.href));
    this.#dropAnswer();
    if (this.#form.choose(call.server)) void this.#changed(this.#root.querySelector("[name=server]"));
    this.#fill(call.form);
    const { answer } = call;
    if (answer) await this.#showAnswer({ ...answer, json: parsedJson(answer.body) }, call.sentAtMs);
    else showNotSent(this.#root, "The answer of this call was not kept. Send it again.");
  }

  /** The slug of this page. */
  get #page(): string {
    return this.#root.dataset["page"] ?? "";
  }

  /** @param keptFromMs - when the call was sent, of an answer that was kept */
  #showAnswer(answer: Answer, keptFromMs?: number): Promise<void> {
    this.#answer = answer;
    const { errors } = this.#script;
    const hasNextPage = this.#nextToken() !== undefined;
    return showAnswer(this.#root, answer, {
      errors,
      hasNextPage,
      pictures: !this.#form.inPage,
      keptFromMs,
      isCurrent: () => answer === this.#answer,
    });
  }

  /** The list of the tab's calls. It is loaded with the first of them. */
  #loadCalls(): Promise<CallList> {
    this.#calls ??= import("./call-list.ts").then(
      ({ CallList }) =>
        new CallList(this.#form.part("history"), tabStorage, (call) => void this.#showKept(call)),
    );
    return this.#calls;
  }

  /** Loaded on demand, as only searches have filters. */
  async #loadFilters(): Promise<void> {
    const root = this.#root.querySelector("[data-filters]");
    const { editor } = this.#form;
    const { filters } = this.#script;
    if (!(root instanceof HTMLFieldSetElement) || !editor || !filters) return;
    const { FilterForm } = await import("./filter-form.ts");
    this.#filters = new FilterForm(root, editor, filters);
  }

  #setBody(text: string): void {
    this.#form.body = text;
    this.#filters?.show();
    this.#checks.showBodyProblem(undefined);
  }

  async #send({ bodyAsItIs = false } = {}): Promise<void> {
    const fits = this.#checks.canBeSent() && (bodyAsItIs || (await this.#checks.bodyFits()));
    if (!fits || this.#form.isBusy) return;
    const { signal } = this.#current;
    this.#form.showBusy(this.#form.inPage ? "Starting the server…" : "Sending…");
    // As the form is now: it may change before the server has started, and before the answer comes.
    const call = this.#call();
    const keep = this.#keeper(call);
    const answer = await this.#answerOrProblem(call, signal);
    if (answer === "not sent") return;
    // The next call can be made at once: the list of calls may still be loading.
    if (!signal.aborted) this.#form.showBusy(undefined);
    await keep(answer);
  }

  /** Sends a call, and shows the answer or why there is none, unless the signal is aborted before it comes. */
  async #answerOrProblem(call: CallWith, signal: AbortSignal): Promise<Answer | "not sent" | undefined> {
    try {
      await this.#server.signIn();
      // The button was pressed for another server or caller.
      if (signal.aborted) return "not sent";
      this.#form.showBusy("Sending…");
      const answer = await this.#server.send(call);
      if (!signal.aborted) await this.#showAnswer(answer);
      return answer;
    } catch (error) {
      const why = await this.#server.whyNone(error);
      if (!signal.aborted) showProblem(this.#root, why);
      return undefined;
    }
  }

  /** Keeps a call with the form as it is now. */
  #keeper(callWith: CallWith): (answer: Answer | undefined) => Promise<void> {
    const { values: form, secrets: before, inPage } = this.#form;
    const { method, target } = callWith({});
    const server: KeptServer = inPage ? "page" : "other";
    const call = { page: this.#page, method, target, sentAtMs: Date.now(), form, server };
    return async (answer) => {
      const secrets = [before, this.#form.secrets].flatMap((one) => Object.values(one));
      const list = await this.#loadCalls().catch(() => undefined);
      list?.add({ ...call, answer }, secrets);
    };
  }

  /** The call that the form makes now. */
  #call(): CallWith {
    const { parameters, fields, body } = this.#form;
    return (secrets) =>
      makeCall(this.#script.shape, { parameters, form: fields, body: body?.trim(), secrets });
  }

  /** Has the samples of the page show the call that the form makes, once it is another one than theirs. */
  async #showCall(): Promise<void> {
    const panel = document.querySelector("sample-tabs");
    const isChanged = linkFragment(this.#form.values, this.#initial) !== "#try-it";
    if (!panel || !(isChanged || !this.#form.inPage || this.#isFollowed)) return;
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
    this.#finders.close();
    this.#filters?.show();
    this.#dropAnswer();
    const changed = this.#server.change();
    await this.#changed(null);
    await changed;
  }

  async #nextPage(): Promise<void> {
    const button = this.#form.button("next-page");
    const token = this.#nextToken();
    if (this.#form.isBusy || token === undefined || !this.#script.paging || !(await this.#checks.bodyFits()))
      return;
    this.#setCursor(this.#script.paging.cursor, token);
    void this.#showCall();
    await this.#send();
    // On the last page the button is hidden, so the focus moves to the answer.
    if (button.hidden) this.#form.part("answer").focus();
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
    const token = this.#script.paging && valueAtPath(this.#answer?.json, this.#script.paging.token);
    return typeof token === "string" ? token : undefined;
  }
}

customElements.define("try-it", TryItElement);
