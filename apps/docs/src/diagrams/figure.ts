import { escapeHtml } from "../site/escape-html.ts";
import { describeDiagram, readDiagram, WIDTH } from "./diagram.ts";
import { flow } from "./flow.ts";
import { sequence } from "./sequence.ts";

/** A diagram as a figure. Its colours are those of the page: see `styles/diagrams.css`. */
export function diagramFigure(text: string): string {
  const diagram = readDiagram(text);
  const { height, svg } = diagram.kind === "flow" ? flow(diagram) : sequence(diagram);
  const title = escapeHtml(diagram.title);
  return `<figure class="diagram not-content"><svg viewBox="0 0 ${WIDTH} ${height + 1}" role="img" aria-label="${title}"><desc>${escapeHtml(describeDiagram(diagram))}</desc>${svg}</svg><figcaption>${title}</figcaption></figure>`;
}
