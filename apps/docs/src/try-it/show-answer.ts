import { type Answer, valueAtPath } from "./send-call.ts";
import { jsonPieces } from "./text-pieces.ts";

/** What the form knows about answers of its operation. */
export interface AnswerContext {
  readonly hasNextPage: boolean;
  /** Codes of errors that the page of errors has. */
  readonly errorCodes: readonly string[];
}

/** Shows an answer: status, time, what an error means, headers, and the body in colours. */
export function showAnswer(
  root: HTMLElement,
  answer: Answer,
  { hasNextPage, errorCodes }: AnswerContext,
): void {
  const { status, statusText, headers, body } = answer;
  const ok = status < 400;
  part(root, "headers").textContent = headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  part(root, "body-text").replaceChildren(
    ...jsonPieces(body).map(({ kind, text }) => colouredPiece(kind, text)),
  );
  for (const name of ["answer-body", "copy-answer"]) part(root, name).hidden = body === "";
  part(root, "next-page").hidden = !hasNextPage;
  const seeAlso = root.querySelector<HTMLElement>("[data-see-also]");
  if (seeAlso) seeAlso.hidden = !ok;
  showMeaning(root, errorCodes, valueAtPath(answer.json, "error.code"));
  part(root, "answer").hidden = false;
  showStatus(root, { status: `${status} ${statusText}`.trim(), ok, note: timeAndSize(answer) });
}

/** Says why there is no answer. */
export function showProblem(root: HTMLElement, why: string): void {
  hideAnswer(root);
  showStatus(root, { status: "No answer", ok: false, note: why });
}

/** Says why the call was not made. */
export function showNotSent(root: HTMLElement, why: string): void {
  hideAnswer(root);
  showStatus(root, { status: "Not sent", ok: false, note: why });
}

/** Hides the answer of an earlier call. */
export function hideAnswer(root: HTMLElement): void {
  part(root, "answer").hidden = true;
  part(root, "meaning").hidden = true;
  part(root, "line").hidden = true;
}

function showStatus(
  root: HTMLElement,
  { status, ok, note }: { status: string; ok: boolean; note: string },
): void {
  part(root, "line").hidden = false;
  const line = part(root, "status");
  line.textContent = status;
  line.classList.toggle("failed", !ok);
  part(root, "note").textContent = note;
  // The answer is below the form, which is often outside the window.
  line.scrollIntoView({ block: "nearest" });
}

function showMeaning(root: HTMLElement, codes: readonly string[], code: unknown): void {
  const isKnown = typeof code === "string" && codes.includes(code);
  part(root, "meaning").hidden = !isKnown;
  const link = part(root, "meaning-link");
  if (!isKnown || !(link instanceof HTMLAnchorElement)) return;
  // Errors that the operation declares are explained on the same page.
  const isHere = document.getElementById(`error.${code}`) !== null;
  link.href = isHere ? `#error.${code}` : `${link.dataset["errors"]}#${code}`;
  link.textContent = `What ${code} means, and how to fix it`;
}

function timeAndSize({ durationMs, sizeBytes }: Answer): string {
  const time = durationMs < 10 ? durationMs.toFixed(1) : durationMs.toFixed(0);
  if (sizeBytes === 0) return `${time} ms, no body`;
  const size = sizeBytes < 1000 ? `${sizeBytes} bytes` : `${(sizeBytes / 1000).toFixed(1)} KB`;
  return `${time} ms, ${size}`;
}

function colouredPiece(kind: string, text: string): Node {
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
