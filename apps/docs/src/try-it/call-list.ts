import type { KeptCall } from "./call-history.ts";

/** What the list of calls is told to do. */
export interface CallListOptions {
  readonly calls: () => readonly KeptCall[];
  /** Called with the call that the reader has pressed. */
  readonly choose: (call: KeptCall) => void;
  readonly clear: () => void;
}

/** The list of the tab's last calls. */
export class CallList {
  readonly #root: HTMLElement;
  readonly #options: CallListOptions;

  constructor(root: HTMLElement, options: CallListOptions) {
    this.#root = root;
    this.#options = options;
    root.querySelector("[data-clear]")?.addEventListener("click", () => {
      options.clear();
      this.show();
    });
  }

  show(): void {
    const calls = this.#options.calls();
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
    button.addEventListener("click", () => this.#options.choose(call));
    item.append(button);
    return item;
  }
}
