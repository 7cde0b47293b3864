import { isJsonType, makeCall } from "../call/call.ts";
import type { TryItScript } from "../model/try-it.ts";
import type { SampleInput } from "../samples/client-samples.ts";
import { codePieces } from "../samples/code-pieces.ts";
import { jsonText } from "../samples/literals.ts";
import { type Sample, writeSamples } from "../samples/write-samples.ts";
import { fieldValue, FORM_PREFIX } from "./field-problem.ts";
import type { TryItForm } from "./form.ts";
import { parsedJson } from "./send-call.ts";

/** What of a form its samples show. */
export interface SampledForm extends Pick<TryItForm, "texts" | "parameters" | "fields" | "body"> {
  /** Variables of the secrets by their names; that of a secret that is not sent is absent. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly baseUrl: string;
}

/** The samples of the call that a form makes. */
export function formSamples({ shape, samples, rules }: TryItScript, form: SampledForm): Sample[] {
  const { parameters, fields, secrets, baseUrl } = form;
  const text = form.body?.trim() ?? "";
  const json = parsedJson(text);
  const isJson =
    shape.body !== undefined && shape.body.form === undefined && isJsonType(shape.body.mediaType);
  // JSON as the form has it at first is written in few lines, and other text as it is typed.
  const body = json !== undefined && JSON.stringify(json, null, 2) === text ? jsonText(json) : text;
  const values = (isWanted: (key: string) => boolean): [string, unknown][] =>
    rules.flatMap(({ key, name, schema }) => {
      const typed = form.texts[key] ?? "";
      const isField = key.startsWith(FORM_PREFIX);
      return typed === "" || !isWanted(key) ? [] : [[isField ? name : key, fieldValue(schema, typed)]];
    });
  const ofForm = Object.fromEntries(values((key) => key.startsWith(FORM_PREFIX)));
  const input: SampleInput = {
    parameters: Object.fromEntries(values((key) => !key.startsWith(FORM_PREFIX))),
    body: shape.body?.form ? ofForm : isJson ? json : text === "" ? undefined : text,
  };
  return writeSamples({
    call: makeCall(shape, { parameters, form: fields, body, secrets }),
    shape: samples,
    input: isJson && text !== "" && json === undefined ? undefined : input,
    baseUrl,
  });
}

/** Shows samples in place of those that the page has. */
export function showSamples(panel: Element, samples: readonly Sample[]): void {
  for (const { id, code, language } of samples)
    panel.querySelector(`[data-sample=${id}] code`)?.replaceChildren(
      ...codePieces(code, language).map(({ kind, text }) => {
        if (kind === "") return text;
        const className = `code-${kind}`;
        return Object.assign(document.createElement("span"), { className, textContent: text });
      }),
    );
}
