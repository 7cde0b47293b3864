import type { PageStorage } from "../scripts/page-storage.ts";
import { CallHistory, keptAnswer, type KeptCall } from "./call-history.ts";
import type { Answer } from "./send-call.ts";

/** A call that was made, with its answer if one came. */
export type MadeCall = Omit<KeptCall, "id" | "status" | "answer"> & { readonly answer: Answer | undefined };

/** The list of the tab's last calls. */
export class CallList {
  readonly #root: HTMLElement;
  readonly #history: CallHistory;
  readonly #choose: (call: KeptCall) => void;

  /** @param choose - called with the call that the reader has pressed */
  constructor(root: HTMLElement, storage: PageStorage, choose: (call: KeptCall) => void) {
    this.#root = root;
    this.#history = new CallHistory(storage);
    this.#choose = choose;
    root.querySelector("[data-clear]")?.addEventListener("click", () => {
      this.#history.clear();
      this.#show();
    });
    this.#show();
  }

  get calls(): readonly KeptCall[] {
    return this.#history.calls;
  }

  /** @param secrets - texts that must not be kept, wherever they occur */
  add({ answer, ...call }: MadeCall, secrets: readonly string[]): void {
    this.#history.add({ ...call, status: answer?.status, answer: answer && keptAnswer(answer) }, secrets);
    this.#show();
  }

  #show(): void {
    const { calls } = this;
    this.#root.hidden = calls.length === 0;
    const count = this.#root.querySelector("[data-call-count]");
    if (count) count.textContent = String(calls.length);
    this.#root.querySelector("ol")?.replaceChildren(...calls.map((call) => this.#item(call)));
  }

  #item(call: KeptCall): HTMLElement {
    const item = document.createElement("li");
    const button = Object.assign(document.createElement("button"), { type: "button" });
    const { method, target, status, sentAtMs } = call;
    const parts: [className: string, text: string][] = [
      [`method method-${method.toLowerCase()}`, method],
      ["target", target],
      [status !== undefined && status < 400 ? "status" : "status failed", String(status ?? "No answer")],
      ["quiet", new Date(sentAtMs).toLocaleTimeString()],
    ];
    for (const [className, textContent] of parts)
      button.append(Object.assign(document.createElement("span"), { className, textContent }), " ");
    button.addEventListener("click", () => this.#choose(call));
    item.append(button);
    return item;
  }
}
