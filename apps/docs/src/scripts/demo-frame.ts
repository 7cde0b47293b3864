/** Runs the demo in a frame where its picture is, once the reader asks for it. */
class DemoFrameElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => this.#run());
  }

  #run(): void {
    if (this.querySelector("iframe")) return;
    const frame = document.createElement("iframe");
    frame.title = "Demo: an album library";
    frame.src = this.dataset["address"] ?? "";
    frame.addEventListener("ready", () => {
      this.#tell("running", "");
      frame.focus({ preventScroll: true });
    });
    frame.addEventListener("load", () => {
      // Scripts of the frame run before this event, unless they can't be loaded.
      if (frame.contentDocument?.documentElement.dataset["started"] !== undefined) return;
      frame.remove();
      this.#tell("failed", "The demo can't be loaded. Try again when you are online.");
    });
    this.#tell("starting", "Starting the demo…");
    this.querySelector("[data-stage]")?.append(frame);
  }

  #tell(state: "starting" | "running" | "failed", text: string): void {
    this.dataset["state"] = state;
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}

customElements.define("demo-frame", DemoFrameElement);
