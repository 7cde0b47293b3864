const TOLD_MS = 2000;

/** Puts a text on the clipboard, and lets the button that was pressed tell so for a moment. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<void> {
  const label = button.dataset["label"] ?? button.textContent ?? "";
  button.dataset["label"] = label;
  button.textContent = await written(text);
  setTimeout(() => {
    button.textContent = label;
  }, TOLD_MS);
}

/** A page that did not come over HTTPS has no clipboard, and a reader may refuse. */
async function written(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Not copied";
  }
}
