const SHOWN_MS = 2000;

/** Copies a text, and shows the result on the button for a moment. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<void> {
  const label = button.dataset["label"] ?? button.textContent ?? "";
  button.dataset["label"] = label;
  button.textContent = await copied(text);
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}

/** Without HTTPS there is no clipboard, and the reader may forbid it. */
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
