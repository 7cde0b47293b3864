import type { Call } from "../call/call.ts";
import { tabStorage } from "../scripts/page-storage.ts";
import { baseUrlProblem, whyNoAnswer } from "./call-problem.ts";
import { forgetCredentials, keptCredentials } from "./credentials.ts";
import type { TryItForm } from "./form.ts";
import { pageServer } from "./in-page.ts";
import type { PageServer } from "./page-server.ts";
import { type Answer, sendCall } from "./send-call.ts";

/** Makes a call with a key and a token, by the names of their variables. */
export type CallWith = (secrets: Readonly<Record<string, string>>) => Call;

const TIMEOUT_MS = 30_000;

/** The server that a form calls: that in the page, or the reader's own. */
export class FormServer {
  readonly #form: TryItForm;
  #signedInTo: PageServer | undefined;

  constructor(form: TryItForm) {
    this.#form = form;
  }

  /** Fills in the server that `npm start` has handed to this tab. */
  useKept(): void {
    const credentials = keptCredentials(tabStorage);
    if (credentials) this.#form.useServer(credentials);
    this.#form.button("forget").hidden = credentials === undefined;
  }

  /** Forgets that server, and goes back to the one in the page. */
  async forgetKept(): Promise<void> {
    forgetCredentials(tabStorage);
    this.#form.button("forget").hidden = true;
    this.#form.usePage();
    await this.change();
  }

  /** Called after another server or caller was chosen: its key and token are others. */
  async change(): Promise<void> {
    this.#form.forgetSecrets();
    if (!this.#form.inPage) this.useKept();
    this.#signedInTo = undefined;
    await this.signIn();
  }

  /**
   * Fills in key and token of the server in the page, unless that is done already. The server is a new one after another
   * tab has started over.
   */
  async signIn(): Promise<void> {
    if (!this.#form.inPage) return;
    const server = await pageServer();
    if (server === this.#signedInTo) return;
    const { caller } = this.#form;
    const token = await server.tokenFor(caller);
    if (!this.#form.inPage || caller !== this.#form.caller) return;
    this.#form.setSecrets(server.apiKey, token);
    this.#signedInTo = server;
  }

  /** Sends a call that is made with the secrets of the form. */
  async send(callWith: CallWith, cancelled: AbortSignal = new AbortController().signal): Promise<Answer> {
    // Before the server in the page has started, as the reader may choose another one meanwhile.
    const { inPage, baseUrl, caller } = this.#form;
    await this.signIn();
    const call = callWith(this.#form.secrets);
    if (!inPage)
      return sendCall(baseUrl, call, (request) =>
        fetch(request, { signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), cancelled]) }),
      );
    const server = await pageServer();
    return sendCall(`${location.origin}/v1`, call, (request) => server.fetch(request, caller));
  }

  /** Why no answer came. */
  async whyNone(error: unknown): Promise<string> {
    const { inPage, baseUrl } = this.#form;
    if (!inPage) return baseUrlProblem(baseUrl, location) ?? whyNoAnswer(baseUrl, error);
    const reason = error instanceof Error ? error.message : String(error);
    return `The server in this page did not start. It needs a page that came over HTTPS or from this machine. (${reason})`;
  }
}
