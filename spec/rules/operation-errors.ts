import { describe, type Operation } from "./description.ts";
import { errorExamples, errorTable, failuresOf } from "./error-codes.ts";
import type { Rule } from "./redocly.ts";

/** What any call can fail with: its form, its token, its rights, its rate, the service. */
const ALWAYS = [400, 401, 403, 429, 500];

/** An operation declares every failure it can give, with an example of every code of that status. */
export const operationErrors: Rule = () =>
  describe((description, report) => {
    const codes = errorTable(description).filter(({ transport }) => !transport);
    for (const operation of description.operations) {
      const failures = failuresOf(operation);
      const responses = operation.place.at("responses").location.key();
      for (const status of expectedStatuses(operation))
        if (!failures.some((failure) => failure.status === status))
          report(responses, `${operation.name} must declare the answer ${status}.`);
      for (const { status, response } of failures) {
        const shown = errorExamples(response).map(([, example]) => codeOf(example));
        for (const { code } of codes.filter((row) => row.status === status && !shown.includes(row.code)))
          report(response.site, `The answer ${status} of ${operation.name} must have an example of ${code}.`);
      }
    }
  });

function expectedStatuses(operation: Operation): number[] {
  const named = operation.parameters.some((parameter) => parameter.at("in").text === "path");
  return named ? [...ALWAYS, 404] : ALWAYS;
}

function codeOf(example: ReturnType<typeof errorExamples>[number][1]): string | undefined {
  return example.at("value").at("error").at("code").text;
}
