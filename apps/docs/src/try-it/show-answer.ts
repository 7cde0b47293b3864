import { formPart } from "./form-part.ts";
import { type Answer, valueAtPath } from "./send-call.ts";

/** What an error means. */
export interface ErrorMeaning {
  readonly cause: string;
  readonly remedy: string;
}

/** What the form knows about answers of its operation. */
export interface AnswerContext {
  readonly hasNextPage: boolean;
  /** The errors that the page of errors has, by their codes. */
  readonly errors: Readonly<Record<string, ErrorMeaning>>;
  /** Whether pictures are loaded from where the answer says: not for the sample server, which needs no network. */
  readonly pictures: boolean;
  /** When the call of a kept answer was sent, in milliseconds since 1970; `undefined` for a new one. */
  readonly keptFromMs?: number | undefined;
  /** Whether the answer is still to be shown, when the views are loaded. */
  readonly isCurrent: () => boolean;
}

/** Shows an answer: status, time, what an error means, and the views of it, which are loaded with the first answer. */
export async function showAnswer(
  root: HTMLElement,
  answer: Answer,
  { hasNextPage, errors, pictures, keptFromMs, isCurrent }: AnswerContext,
): Promise<void> {
  const { status, statusText, body } = answer;
  const ok = status < 400;
  const { showViews } = await import("./answer-views.ts");
  if (!isCurrent()) return;
  showViews(root, answer, pictures);
  formPart(root, "copy-answer").hidden = body === "";
  formPart(root, "next-page").hidden = !hasNextPage;
  const seeAlso = root.querySelector<HTMLElement>("[data-see-also]");
  if (seeAlso) seeAlso.hidden = !ok;
  showMeaning(root, errors, valueAtPath(answer.json, "error.code"));
  formPart(root, "answer").hidden = false;
  const age = keptFromMs === undefined ? "" : `, kept from ${new Date(keptFromMs).toLocaleTimeString()}`;
  showStatus(root, { status: `${status} ${statusText}`.trim(), ok, note: timeAndSize(answer) + age });
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
  formPart(root, "answer").hidden = true;
  formPart(root, "meaning").hidden = true;
  formPart(root, "line").hidden = true;
}

function showStatus(
  root: HTMLElement,
  { status, ok, note }: { status: string; ok: boolean; note: string },
): void {
  formPart(root, "line").hidden = false;
  const line = formPart(root, "status");
  line.textContent = status;
  line.classList.toggle("failed", !ok);
  formPart(root, "note").textContent = note;
  // The answer is below the form, which is often outside the window.
  line.scrollIntoView({ block: "nearest" });
}

function showMeaning(root: HTMLElement, errors: AnswerContext["errors"], code: unknown): void {
  const meaning = typeof code === "string" && Object.hasOwn(errors, code) ? errors[code] : undefined;
  formPart(root, "meaning").hidden = meaning === undefined;
  const link = formPart(root, "meaning-link");
  if (meaning === undefined || !(link instanceof HTMLAnchorElement)) return;
  formPart(root, "cause").textContent = meaning.cause;
  formPart(root, "remedy").textContent = meaning.remedy;
  // Errors that the operation declares are explained on the same page.
  const isHere = document.getElementById(`error.${code}`) !== null;
  link.href = isHere ? `#error.${code}` : `${link.dataset["errors"]}#${code}`;
  link.textContent = `What ${code} means`;
}

function timeAndSize({ durationMs, sizeBytes }: Answer): string {
  const time = durationMs < 10 ? durationMs.toFixed(1) : durationMs.toFixed(0);
  if (sizeBytes === 0) return `${time} ms, no body`;
  const size = sizeBytes < 1000 ? `${sizeBytes} bytes` : `${(sizeBytes / 1000).toFixed(1)} KB`;
  return `${time} ms, ${size}`;
}
