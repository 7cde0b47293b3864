import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
import { valueAt } from "../../src/spec/json-pointer.ts";

/** A step of a workflow that a form can make. */
export interface WorkflowStep {
  readonly stepId: string;
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly value: string | number }[];
  readonly successCriteria: readonly { readonly condition: string; readonly type?: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

/** The answer of a step. */
export interface StepAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Runs the first workflow of an Arazzo file. @see https://spec.openapis.org/arazzo/v1.0.1.html */
export class Workflow {
  readonly steps: readonly WorkflowStep[];
  readonly #known = new Map<string, unknown>();

  constructor(file: string) {
    const path = createRequire(import.meta.url).resolve(`@gatefold/spec/workflows/${file}`);
    const { workflows, components } = parse(readFileSync(path, "utf8"));
    this.steps = workflows[0].steps;
    const inputs: Record<string, { default?: unknown }> = components.inputs.caller.properties;
    for (const [name, input] of Object.entries(inputs)) this.#known.set(`$inputs.${name}`, input.default);
  }

  /** The parameters of a step, as they are typed into fields. */
  values({ parameters = [] }: WorkflowStep): Record<string, string> {
    return Object.fromEntries(parameters.map(({ name, value }) => [name, this.#fill(String(value))]));
  }

  /** Stores outputs for later steps, and returns the criteria that the answer doesn't meet. */
  finish({ stepId, successCriteria, outputs = {} }: WorkflowStep, answer: StepAnswer): string[] {
    for (const [name, expression] of Object.entries(outputs))
      this.#known.set(`$steps.${stepId}.outputs.${name}`, this.#evaluate(expression, answer));
    // `redocly respect` checks criteria in JSONPath.
    return successCriteria
      .filter(({ type }) => type === undefined)
      .filter(({ condition }) => !this.#holds(condition, answer))
      .map(({ condition }) => `${stepId}: ${condition}`);
  }

  #holds(condition: string, answer: StepAnswer): boolean {
    const [left = "", right = ""] = condition.split(" == ");
    return this.#evaluate(left, answer) === this.#evaluate(right, answer);
  }

  #evaluate(expression: string, { status, body }: StepAnswer): unknown {
    if (expression === "$statusCode") return status;
    if (expression.startsWith("$response.body#"))
      return valueAt(body, expression.slice("$response.body#".length));
    if (expression.startsWith("$")) return this.#known.get(expression);
    return expression.startsWith("'") ? expression.slice(1, -1) : JSON.parse(expression);
  }

  #fill(text: string): string {
    if (this.#known.has(text)) return String(this.#known.get(text));
    return text.replaceAll(/\{(\$[^}]+)\}/g, (_all, name: string) => String(this.#known.get(name)));
  }
}
