import { type Call, makeCall } from "../call/call.ts";
import { curlCommand, VARIABLES } from "../call/curl-command.ts";
import type { TryItScript } from "../model/try-it.ts";
import { valueAtPath } from "./answer-value.ts";
import { type Answer, exchange } from "./exchange.ts";
import { TryItForm } from "./form.ts";
import { pageServer, startOver } from "./in-page.ts";
import { showAnswer, showProblem } from "./show-answer.ts";

/** The form on the page of an operation: makes its call, and shows the answer. */
class TryItElement extends HTMLElement {
  readonly #form = new TryItForm(this);
  #script: TryItScript | undefined;
  #answer: Answer | undefined;
  #signedIn: Promise<void> | undefined;

  connectedCallback(): void {
    this.#script = JSON.parse(this.dataset["script"] ?? "");
    const { root, form } = this.#form;
    // What the reader reaches for is loaded while the reader decides.
    root.addEventListener("focusin", () => this.#signIn().catch(() => {}), { once: true });
    root.addEventListener("input", () => this.#showCall());
    root.addEventListener("change", ({ target }) => void this.#changed(target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.#form.button("copy").addEventListener("click", () => void this.#copy());
    this.#form.button("start-over").addEventListener("click", () => void this.#startOver());
    this.#form.button("next-page").addEventListener("click", () => void this.#nextPage());
    this.#changed(null);
  }

  async #changed(target: EventTarget | null): Promise<void> {
    this.#form.showServer();
    const field = target instanceof HTMLElement ? target : undefined;
    if (field?.matches("[data-caller]")) await this.#signIn("anew");
    if (field?.matches("[name=server]")) {
      this.#form.forgetSecrets();
      await this.#signIn("anew");
    }
    this.#showCall();
  }

  /** Fills in key and token of the server in the page, unless that has been done. */
  async #signIn(when: "anew" | "unless done" = "unless done"): Promise<void> {
    if (when === "anew" || !this.#signedIn) {
      this.#signedIn = this.#fillInSecrets();
      // The next attempt starts afresh; this one tells its failure to who waits for it.
      this.#signedIn.catch(() => {
        this.#signedIn = undefined;
      });
    }
    await this.#signedIn;
  }

  async #fillInSecrets(): Promise<void> {
    if (!this.#form.inPage) return;
    const server = await pageServer();
    const token = await server.tokenFor(this.#form.caller);
    if (this.#form.inPage) this.#form.setSecrets(server.apiKey, token);
  }

  async #send(): Promise<void> {
    this.#form.setBusy(true);
    try {
      await this.#signIn();
      this.#answer = await this.#exchange();
      showAnswer(this, this.#answer, this.#nextToken() !== undefined);
    } catch (error) {
      showProblem(this, this.#form.inPage, error);
    } finally {
      this.#form.setBusy(false);
    }
  }

  async #exchange(): Promise<Answer> {
    const call = this.#call(this.#form.secrets);
    if (!this.#form.inPage) return exchange(this.#form.baseUrl, call, (request) => fetch(request));
    const server = await pageServer();
    return exchange(`${location.origin}/v1`, call, server.fetch);
  }

  #call(secrets: Readonly<Record<string, string>>): Call {
    if (!this.#script) throw new Error("The form has no description of its operation.");
    const { parameters, body } = this.#form;
    return makeCall(this.#script.shape, { parameters, body, secrets });
  }

  #showCall(): void {
    this.#form.showCurl(this.#curl());
  }

  /** Key and token stay variables, so that they are not pasted into a terminal's history. */
  #curl(): string {
    const sent = Object.entries(VARIABLES.secrets).filter(
      ([name]) => this.#form.caller !== "nobody" || name !== "TOKEN",
    );
    const baseUrl = this.#form.inPage ? VARIABLES.url : this.#form.baseUrl.replace(/\/+$/, "");
    return curlCommand(baseUrl, this.#call(Object.fromEntries(sent)));
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#curl());
    this.#form.button("copy").textContent = "Copied";
  }

  async #startOver(): Promise<void> {
    startOver();
    this.#form.form.reset();
    this.#form.forgetSecrets();
    this.#form.hideAnswer();
    await this.#changed(null);
    await this.#signIn("anew");
  }

  async #nextPage(): Promise<void> {
    const token = this.#nextToken();
    if (token === undefined || !this.#script?.paging) return;
    this.#form.setParameter(this.#script.paging.cursor, token);
    this.#showCall();
    await this.#send();
  }

  #nextToken(): string | undefined {
    const token = this.#script?.paging && valueAtPath(this.#answer?.json, this.#script.paging.token);
    return typeof token === "string" ? token : undefined;
  }
}

customElements.define("try-it", TryItElement);
