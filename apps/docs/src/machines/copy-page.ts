/** The button that puts the page as Markdown on the clipboard. */
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

customElements.define("copy-page", CopyPageElement);
