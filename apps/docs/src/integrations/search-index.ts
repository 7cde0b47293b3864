import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { packed, SEARCH_INDEX } from "../search/index-file.ts";
import { type DraftSection, pageSections } from "../search/page-sections.ts";
import type { Section } from "../search/site-search.ts";

/** A text in more sections than this is kept in one. */
const MAX_REPEATS = 3;

/** Writes the search index: one file with the text of all pages. */
export function searchIndex(): AstroIntegration {
  let base = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const drafts = pages.flatMap(({ pathname }) => {
          const file = join(folder, pathname, "index.html");
          return existsSync(file)
            ? pageSections(readFileSync(file, "utf8"), { base, path: `/${pathname}` })
            : [];
        });
        writeFileSync(join(folder, SEARCH_INDEX), JSON.stringify(packed(withoutRepeats(drafts))));
      },
    },
  };
}

/**
 * Sections whose texts say something of their own. A text that stands in many sections, such as the description of a field
 * in every operation that answers with it, is kept in one of them: a guide or a list of errors or schemas before an
 * operation, and that before the SDK reference. The first text below a heading stays, as it says what the section is
 * about. A field whose text is kept elsewhere is left out.
 */
export function withoutRepeats(drafts: readonly DraftSection[]): Section[] {
  const homes = new Map<string, { readonly home: DraftSection; readonly count: number }>();
  for (const draft of drafts)
    for (const text of new Set(draft.pieces.map((piece) => piece.text))) {
      const { home = draft, count = 0 } = homes.get(text) ?? {};
      homes.set(text, { home: rank(draft) < rank(home) ? draft : home, count: count + 1 });
    }
  return drafts.flatMap((draft) => {
    const own = draft.pieces.filter(({ text, kind }, at) => {
      const found = homes.get(text);
      const isLead = at === 0 && kind === "text" && !draft.isField;
      return isLead || found === undefined || found.count <= MAX_REPEATS || found.home === draft;
    });
    if (draft.isField && own.length === 0) return [];
    const join = (kind: string) =>
      own
        .filter((piece) => piece.kind === kind)
        .map(({ text }) => text)
        .join(" ");
    const { url, kind, page, title } = draft;
    const less = [...draft.names, join("less")].join(" ").trim();
    return [{ url, kind, page, title, text: join("text"), more: join("more"), less }];
  });
}

function rank({ url, kind }: DraftSection): number {
  if (/\/sdk\//.test(url)) return 3;
  return /\/reference\//.test(url) ? 2 : kind === "Guide" ? 0 : 1;
}
