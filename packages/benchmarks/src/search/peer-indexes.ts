import type { SearchFilter } from "./mix.ts";

/** A library for search in memory. */
export type PeerName = "minisearch" | "orama";

/** What a library is given of an item. */
export interface PeerItem {
  readonly id: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** An ISRC, or the id of an album. */
  readonly code: string;
  readonly popularity: number;
}

/** Items of one kind. */
export interface PeerIndex {
  add(item: PeerItem): unknown;
  /** The ids of the best hits. */
  search(filters: readonly SearchFilter[], limit: number): Promise<readonly string[]> | readonly string[];
}

/** The fields that a filter looks into. */
function fieldsOf({ field }: SearchFilter): string[] {
  if (field === undefined) return ["title", "artist", "album", "code"];
  const fields = {
    name: "title",
    artistName: "artist",
    albumName: "album",
    isrc: "code",
    asin: "code",
    id: "code",
  };
  const known = Object.entries(fields).find(([name]) => name === field)?.[1];
  if (known === undefined) throw new Error(`There is no field ${field}.`);
  return [known];
}

/** Words in lower case without accents and apostrophes, as a user of a library would set it up. */
function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A code is compared without hyphens. */
function queryOf({ field, query }: SearchFilter): string {
  const code = query.replaceAll("-", "");
  return field === "isrc" || field === "asin" || /^[A-Z]{2}[A-Z0-9]{3}\d{7}$/i.test(code) ? code : query;
}

/** The index of a library, set up as its documentation advises for a search field. Errors are allowed where nothing is found without. */
export async function createIndex(name: PeerName, library: unknown): Promise<PeerIndex> {
  return name === "minisearch" ? miniSearchIndex(library) : oramaIndex(library);
}

interface MiniSearchModule {
  readonly default: new (
    options: object,
  ) => {
    add(item: PeerItem): void;
    search(query: object, options: object): readonly { readonly id: string }[];
  };
}

/** @see https://lucaong.github.io/minisearch/ */
function miniSearchIndex(library: unknown): PeerIndex {
  if (!isMiniSearch(library)) throw new Error("This is not MiniSearch.");
  const index = new library.default({
    fields: ["title", "artist", "album", "code"],
    storeFields: ["popularity"],
    tokenize: wordsOf,
    searchOptions: {
      combineWith: "AND",
      boost: { title: 2 },
      prefix: (_: string, at: number, terms: readonly string[]) => at === terms.length - 1,
      boostDocument: (_: string, __: string, { popularity = 0 }: { popularity?: number } = {}) =>
        1 + popularity / 100,
    },
  });
  return {
    add: (item) => index.add(item),
    search(filters, limit) {
      const queries = filters.map((filter) => ({ queries: [queryOf(filter)], fields: fieldsOf(filter) }));
      const query = { combineWith: "AND", queries };
      const exact = index.search(query, {});
      const hits = exact.length > 0 ? exact : index.search(query, { fuzzy: 0.2 });
      return hits.slice(0, limit).map(({ id }) => id);
    },
  };
}

function isMiniSearch(value: unknown): value is MiniSearchModule {
  return (
    typeof value === "object" && value !== null && "default" in value && typeof value.default === "function"
  );
}

interface OramaModule {
  create(options: object): object;
  insert(index: object, item: object): unknown;
  search(index: object, query: object): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}

/**
 * Asks for all words only within one field, so a field has the words of all others as well. Several filters become one text, in this
 * field.
 *
 * @see https://docs.orama.com
 */
function oramaIndex(library: unknown): PeerIndex {
  if (!isOrama(library)) throw new Error("This is not Orama.");
  const tokenizer = { language: "english", normalizationCache: new Map(), tokenize: wordsOf };
  const schema = { title: "string", artist: "string", album: "string", code: "string", all: "string" };
  const index = library.create({ schema, components: { tokenizer } });
  return {
    add: ({ popularity: _, ...item }) =>
      library.insert(index, { ...item, all: `${item.title} ${item.artist} ${item.album} ${item.code}` }),
    async search(filters, limit) {
      const term = filters.map(queryOf).join(" ");
      const [only, ...others] = filters;
      const properties = only?.field !== undefined && others.length === 0 ? fieldsOf(only) : ["title", "all"];
      // A threshold of 0 asks for all words.
      const query = { term, properties, limit, threshold: 0, boost: { title: 2 } };
      const exact = await library.search(index, query);
      const { hits } =
        exact.hits.length > 0 ? exact : await library.search(index, { ...query, tolerance: 1 });
      return hits.map(({ id }) => id);
    },
  };
}

function isOrama(value: unknown): value is OramaModule {
  return (
    typeof value === "object" && value !== null && "create" in value && "insert" in value && "search" in value
  );
}
