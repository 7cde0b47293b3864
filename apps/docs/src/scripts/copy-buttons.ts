const SHOWN_MS = 2000;

/** Puts a text on the clipboard, and lets the button that was pressed say so for a moment. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<void> {
  const label = button.dataset["label"] ?? button.textContent ?? "";
  button.dataset["label"] = label;
  button.textContent = await copied(text);
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}

/** A page that did not come over HTTPS has no clipboard, and a reader may refuse. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Not copied";
  }
}

/** An example in JSON, with a button that copies it. */
class JsonBlockElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => copyText(button, this.querySelector("pre")?.textContent ?? ""));
  }
}

/** The button that copies the page as Markdown. */
class CopyPageElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", async () => {
      try {
        const response = await fetch(this.dataset["address"] ?? "");
        if (!response.ok) throw new Error(response.statusText);
        await navigator.clipboard.writeText(await response.text());
        button.textContent = "Copied";
      } catch {
        button.textContent = "Not copied: open it beside";
      }
    });
  }
}

customElements.define("json-block", JsonBlockElement);
customElements.define("copy-page", CopyPageElement);
