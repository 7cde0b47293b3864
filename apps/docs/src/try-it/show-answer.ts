import type { Answer } from "./exchange.ts";
import { jsonPieces } from "./highlight.ts";

/** Shows an answer: status, headers, and the body in colours. */
export function showAnswer(root: HTMLElement, answer: Answer, hasNextPage: boolean): void {
  const { status, statusText, headers, body } = answer;
  show(root, { status: `${status} ${statusText}`.trim(), ok: status < 400, note: "" });
  part(root, "headers-box").hidden = false;
  part(root, "headers").textContent = headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  part(root, "body-text").replaceChildren(...jsonPieces(body).map(({ kind, text }) => coloured(kind, text)));
  part(root, "next-page").hidden = !hasNextPage;
  const seeAlso = root.querySelector<HTMLElement>("[data-see-also]");
  if (seeAlso) seeAlso.hidden = status >= 400;
}

/** Says why there is no answer. */
export function showProblem(root: HTMLElement, inPage: boolean, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  const hint = inPage
    ? "The server in this page did not start. It needs a page that came over HTTPS or from this machine."
    : "The server can't be reached, or does not allow calls from other pages (CORS).";
  show(root, { status: "No answer", ok: false, note: hint });
  part(root, "headers-box").hidden = true;
  part(root, "next-page").hidden = true;
  part(root, "body-text").textContent = why;
}

function show(root: HTMLElement, { status, ok, note }: { status: string; ok: boolean; note: string }): void {
  const line = part(root, "status");
  line.textContent = status;
  line.classList.toggle("failed", !ok);
  part(root, "note").textContent = note;
  part(root, "answer").hidden = false;
  // Below the form, and so often below what is to be seen.
  line.scrollIntoView({ block: "nearest" });
}

function coloured(kind: string, text: string): Node {
  if (kind === "") return document.createTextNode(text);
  const element = document.createElement("span");
  element.className = `json-${kind}`;
  element.textContent = text;
  return element;
}

function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (found) return found;
  throw new Error(`The form has no place for ${name}.`);
}
