import type { Kind, Section } from "./site-search.ts";

/** Where the sections of all pages are kept, below the base path. */
export const SEARCH_INDEX = "search.json";

/** A page of the index. To be short, its sections are lists of texts. */
export interface IndexedPage {
  readonly url: string;
  readonly page: string;
  readonly sections: readonly IndexedSection[];
}

type IndexedSection = readonly [
  anchor: string,
  kind: Kind,
  title: string,
  text: string,
  more?: string,
  less?: string,
];

/** Sections as they are written to the index. */
export function packed(sections: readonly Section[]): IndexedPage[] {
  const addressOf = ({ url }: Section) => url.replace(/#.*/, "");
  return [...new Set(sections.map(addressOf))].map((url) => {
    const own = sections.filter((section) => addressOf(section) === url);
    return { url, page: own[0]?.page ?? "", sections: own.map((section) => packedSection(section, url)) };
  });
}

function packedSection({ url, kind, title, text, more, less }: Section, page: string): IndexedSection {
  const anchor = url.slice(page.length);
  if (less !== "") return [anchor, kind, title, text, more, less];
  return more === "" ? [anchor, kind, title, text] : [anchor, kind, title, text, more];
}

/** The sections of an index. */
export function unpacked(pages: readonly IndexedPage[]): Section[] {
  return pages.flatMap(({ url, page, sections }) =>
    sections.map(([anchor, kind, title, text, more = "", less = ""]) => ({
      url: url + anchor,
      kind,
      page,
      title,
      text,
      more,
      less,
    })),
  );
}
