import { copyText } from "./copy-text.ts";

/** An example in JSON, with a button that copies it. */
class JsonBlockElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => copyText(button, this.querySelector("pre")?.textContent ?? ""));
  }
}

customElements.define("json-block", JsonBlockElement);
