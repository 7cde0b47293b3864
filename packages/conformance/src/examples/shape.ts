/** The differences between the shape of an answer and that of a printed one. */
export function departures(printed: unknown, answer: unknown, at = ""): string[] {
  if (Array.isArray(printed) && Array.isArray(answer)) {
    // The items of a printed list are examples of one kind.
    return answer.flatMap((item, index) => departures(Object.assign({}, ...printed), item, `${at}/${index}`));
  }
  if (!isObject(printed) || !isObject(answer)) {
    return kindOf(printed) === kindOf(answer) ? [] : [`${at}: ${kindOf(answer)}, not ${kindOf(printed)}`];
  }
  const known = Object.keys(printed);
  const keys = Object.keys(answer);
  const invented = keys.filter((key) => !known.includes(key)).map((key) => `${at}/${key}: not printed`);
  const order = known.filter((key) => keys.includes(key));
  const moved = order.some((key, index) => key !== keys[index]) ? [`${at}: in the order ${keys.join()}`] : [];
  const inner = order.flatMap((key) => departures(printed[key], answer[key], `${at}/${key}`));
  return [...invented, ...(invented.length > 0 ? [] : moved), ...inner];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}
