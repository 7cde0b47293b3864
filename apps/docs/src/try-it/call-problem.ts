import type { CallShape, CallValues } from "../call/call.ts";

/** Why a call can't be sent, and in which field that is mended. */
export interface CallProblem {
  readonly kind: "parameter" | "secret";
  /** Name of the parameter, or of the variable that holds the secret. */
  readonly name: string;
  readonly why: string;
}

/** What a browser refuses to send in a header. */
const NOT_IN_HEADERS = /[^\t -~\u0080-\u00ff]/;

/** Why no request can be made of the values; `undefined` when one can, and the API has to judge it. */
export function callProblem(shape: CallShape, { parameters, secrets }: CallValues): CallProblem | undefined {
  const wrong = shape.parameters.flatMap(({ name, place }): CallProblem[] => {
    const why = parameterProblem(place, parameters[name] ?? "");
    return why === undefined ? [] : [{ kind: "parameter", name, why: `${name} ${why}` }];
  });
  const unsendable = shape.credentials.flatMap(({ header, variable }): CallProblem[] =>
    NOT_IN_HEADERS.test(secrets[variable] ?? "")
      ? [{ kind: "secret", name: variable, why: `${header} ${HEADER_PROBLEM}` }]
      : [],
  );
  return [...wrong, ...unsendable][0];
}

const HEADER_PROBLEM = "holds a character that can't be sent in a header.";

function parameterProblem(place: string, value: string): string | undefined {
  if (place === "path" && value === "") return "is required: it is part of the path.";
  if (place === "path" && /^\.{1,2}$/.test(value))
    return "can't be a dot or two: browsers take them out of the path.";
  return place === "header" && NOT_IN_HEADERS.test(value) ? HEADER_PROBLEM : undefined;
}
