/**
 * A table in the form of GitHub's Markdown.
 *
 * @param convert - makes Markdown of the HTML of a cell
 */
export function tableMarkdown(table: ParentNode, convert: (html: string) => string): string {
  const [head = [], ...body] = Array.from(table.querySelectorAll("tr"), (row) =>
    Array.from(row.querySelectorAll("th, td"), (cell) => cellText(convert(cell.innerHTML))),
  );
  const lines = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  return `\n\n${lines.join("\n")}\n\n`;
}

function cellText(markdown: string): string {
  return markdown.replaceAll(/\s+/g, " ").replaceAll("|", String.raw`\|`).trim();
}
