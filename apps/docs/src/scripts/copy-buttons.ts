const SHOWN_MS = 2000;

/** Copies a text, which may still have to be read, and shows the result on the button for a moment. */
export async function copyText(button: HTMLButtonElement, text: string | Promise<string>): Promise<void> {
  const label = button.dataset["label"] ?? button.textContent ?? "";
  button.dataset["label"] = label;
  button.textContent = await copied(text);
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}

/** Without HTTPS there is no clipboard, and the reader may forbid it. */
async function copied(text: string | Promise<string>): Promise<string> {
  try {
    await navigator.clipboard.writeText(await text);
    return "Copied";
  } catch {
    return "Not copied";
  }
}

/** Ends a line in the text of a block of Expressive Code. */
const LINE_END = "\u007f";

/** The button that copies code: the `data-code` that it has, or what is shown beside it. */
class CopyButtonElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void copyText(button, this.#code));
  }

  get #code(): string {
    const { code } = this.dataset;
    if (code !== undefined) return code.replaceAll(LINE_END, "\n");
    const blocks = [...(this.parentElement?.querySelectorAll("pre") ?? [])];
    return blocks.find((block) => block.getClientRects().length > 0)?.textContent ?? "";
  }
}

/** The button that copies the page as Markdown. */
class CopyPageElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void copyText(button, readText(this.dataset["address"] ?? "")));
  }
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}

customElements.define("copy-button", CopyButtonElement);
customElements.define("copy-page", CopyPageElement);
