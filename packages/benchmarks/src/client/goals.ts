import type { ClientFigures } from "./figures.ts";

/** What our client must not exceed. */
export interface ClientGoal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

/** The budgets. */
export function goalsOf(figures: readonly ClientFigures[]): ClientGoal[] {
  const [functions, facade] = figures;
  const bytes = (from: ClientFigures | undefined, label: string) => from?.gzippedBytes[label] ?? Number.NaN;
  const whole = bytes(facade, "façade");
  return [
    { what: "one function, bytes gzipped", value: bytes(functions, "one function"), most: 4_200 },
    { what: "façade, bytes gzipped", value: whole, most: 6_900 },
    {
      what: "sign-in on top, bytes gzipped",
      value: bytes(facade, "façade with sign-in") - whole,
      most: 3_000,
    },
    { what: "type instantiations of a function", value: functions?.instantiations ?? Number.NaN, most: 999 },
    { what: "type instantiations of a method", value: facade?.instantiations ?? Number.NaN, most: 999 },
    { what: "import, ms", value: facade?.importMs ?? Number.NaN, most: 5 },
  ];
}

/** Whether a goal is reached. */
export function isReached({ value, most }: ClientGoal): boolean {
  return value <= most;
}
