/** HTML that is written as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup from a template. Text that is put in is escaped, for element content and for quoted attributes. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const parts = values.map((value, index) => `${textOf(value)}${strings[index + 1] ?? ""}`);
  return new Markup(`${strings[0] ?? ""}${parts.join("")}`);
}

function textOf(value: string | Markup | readonly Markup[]): string {
  if (typeof value === "string")
    return value.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
  return value instanceof Markup ? value.text : value.map((each) => each.text).join("\n");
}
