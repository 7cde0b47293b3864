import type { TryItScript } from "../model/try-it.ts";
import type { BodyProblem } from "./body-problem.ts";
import { baseUrlProblem, callProblem } from "./call-problem.ts";
import { fieldProblem } from "./field-problem.ts";
import type { FilterForm } from "./filter-form.ts";
import type { TryItForm } from "./form.ts";
import { showNotSent } from "./show-answer.ts";

/** What checks a form needs. */
export interface FormChecksOptions {
  readonly form: TryItForm;
  readonly script: TryItScript;
  /** The form of a search's body, once it is loaded. */
  readonly filters: () => FilterForm | undefined;
}

/** Checks what a form holds, and shows the problems beside its fields. */
export class FormChecks {
  readonly #options: FormChecksOptions;

  constructor(options: FormChecksOptions) {
    this.#options = options;
  }

  /** Checks a field, or all of them but the body. */
  async check(field?: HTMLElement): Promise<void> {
    const { form, script } = this.#options;
    if (field?.dataset["body"] !== undefined || field?.closest("[data-filters]"))
      return void this.showBodyProblem(await this.#bodyProblem());
    const { texts } = form;
    for (const rule of script.rules)
      if (field === undefined || field.dataset["parameter"] === rule.key) {
        const problem = fieldProblem(rule, texts[rule.key] ?? "", script.definitions);
        this.#show(rule.key, form.field(rule.key), problem);
      }
  }

  /** Whether a request can be made. Invalid parameters are sent, so that readers see how the API refuses them. */
  canBeSent(): boolean {
    const { form, script } = this.#options;
    const badUrl = form.inPage ? undefined : baseUrlProblem(form.baseUrl, location);
    const { parameters, secrets } = form;
    const problem = callProblem(script.shape, { parameters, secrets });
    const why = badUrl ?? problem?.why;
    if (why === undefined) return true;
    if (badUrl !== undefined) form.focusBaseUrl();
    else if (problem) form.focus(problem.kind, problem.name);
    showNotSent(form.root, why);
    return false;
  }

  /** Checks the body before it is sent, and selects the line with the problem. */
  async bodyFits(): Promise<boolean> {
    const problem = await this.#bodyProblem();
    const field = this.showBodyProblem(problem);
    if (problem === undefined) return true;
    showNotSent(this.#options.form.root, field ? problem.what : problem.why);
    // Afterwards, as showing the status scrolls to it.
    if (field) field.focus();
    else this.#options.form.focusBodyLine(problem.line);
    return false;
  }

  /**
   * Shows a problem below the body, with a button that sends it nevertheless; `undefined` removes both.
   *
   * @returns the field of the search's form that has the problem, if there is one
   */
  showBodyProblem(problem: BodyProblem | undefined): HTMLElement | undefined {
    const { form, filters } = this.#options;
    const field = filters()?.mark(problem?.path);
    this.#show("body", form.editor, field ? problem?.what : problem?.why);
    const anyway = form.root.querySelector<HTMLElement>("[data-send-anyway]");
    if (anyway) anyway.hidden = problem === undefined;
    return field;
  }

  /** The check is loaded on demand, as most operations have no body. */
  async #bodyProblem(): Promise<BodyProblem | undefined> {
    const { body } = this.#options.form;
    const { bodySchema, bodyRequired = false, definitions } = this.#options.script;
    if (body === undefined || bodySchema === undefined) return undefined;
    if (body.trim() === "" && !bodyRequired) return undefined;
    const { bodyProblem } = await import("./body-problem.ts");
    return bodyProblem(body, bodySchema, definitions);
  }

  #show(name: string, field: HTMLElement | null, problem: string | undefined): void {
    const place = this.#options.form.root.querySelector(`[data-problem="${CSS.escape(name)}"]`);
    if (place) place.textContent = problem ?? "";
    if (problem === undefined) field?.removeAttribute("aria-invalid");
    else field?.setAttribute("aria-invalid", "true");
  }
}
