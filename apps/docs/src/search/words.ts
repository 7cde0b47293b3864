/**
 * Words and phrases that mean the same on this site. A reader who types one of them finds the others too, after what has
 * the word itself.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  [
    "authentication",
    "authenticate",
    "auth",
    "login",
    "log in",
    "sign in",
    "signing in",
    "signed in",
    "oauth",
  ],
  ["sign out", "signs out", "signing out", "signed out", "log out", "logs out", "logout", "signout"],
  [
    "rate limit",
    "rate limits",
    "rate limiting",
    "throttling",
    "throttle",
    "throttled",
    "429",
    "too many requests",
  ],
  ["cover", "covers", "image", "images", "artwork", "picture", "pictures", "thumbnail"],
  ["like", "likes", "liked", "favourite", "favourites", "favorite", "favorites", "thumbs up"],
  ["pagination", "paginate", "paging", "pages", "next page", "cursor"],
  ["infinite scroll", "infinite query", "page by page"],
  ["emulator", "mock server", "mock api", "mock", "mocks", "mocking", "fake", "stub", "sandbox"],
  ["retry", "retries", "retrying", "backoff", "try again"],
  ["batching", "batch", "bulk", "many at once", "several"],
  ["error", "errors", "fault", "faults", "failure", "exception"],
  ["api key", "x-api-key", "security profile"],
  ["token", "access token", "bearer"],
  ["renew", "refresh", "expired", "expires", "expire"],
  ["scope", "scopes", "permission", "permissions"],
  ["user", "profile", "account", "me"],
  ["save", "saved", "add", "insert"],
  ["remove", "delete", "unsave"],
  ["order", "sort", "sorting"],
  ["reorder", "rearrange", "move entries"],
  ["find", "search", "query", "look up"],
  ["song", "songs", "track", "tracks"],
  ["artist", "artists", "band", "singer"],
  ["record", "album", "albums"],
  ["history", "recently played", "played"],
  ["duration", "length", "seconds"],
  ["database", "store", "postgres", "postgresql", "sqlite"],
  ["test", "tests", "testing"],
  ["deploy", "deployment", "production", "hosting", "docker", "systemd"],
  ["install", "setup", "get started", "getting started", "quickstart", "start"],
  ["cancel", "abort", "signal"],
  ["timeout", "timeouts", "deadline", "slow"],
  ["offline", "no network", "without a network"],
  ["typing error", "typing errors", "typo", "typos", "misspelt", "fuzzy", "fuzzy search"],
  ["migrate", "migration", "move from"],
  ["changelog", "changes", "release notes", "versions", "versioning"],
  ["autocomplete", "autosuggest", "typeahead", "search as you type", "search field"],
  ["tree shaking", "treeshaking", "bundle size", "bundler", "bundlers"],
  ["time travel", "fake time", "clock"],
  ["cron job", "cron", "schedule", "scheduled"],
  ["openapi", "specification", "spec", "swagger"],
  ["ssr", "server components", "next.js", "prefetch"],
];

/** Words that say nothing of what a reader looks for. They are left out unless there is nothing else. */
const FILLERS = new Set(
  "a an and are as at be by can do does for from get how i in is it my of on or the there this to what when where which why with you".split(
    " ",
  ),
);

/** One thing that a reader looks for. */
export interface Concept {
  /** What they typed, in lower case: a word, or a phrase of {@link SYNONYMS}. */
  readonly typed: string;
  /** Words and phrases with the same meaning. */
  readonly others: readonly string[];
}

const groups = SYNONYMS.map((group) => group.map((phrase) => wordsOf(phrase)));
const longest = Math.max(...groups.flat().map((phrase) => phrase.length));

/** What a reader looks for, in the order of their words. A name stands for itself alone. */
export function conceptsOf(query: string): Concept[] {
  const words = wordsOf(query);
  if (isName(query)) return words.map((typed) => ({ typed, others: [] }));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    concepts.push({ typed: phrase.join(" "), others: othersOf(phrase) });
    at += phrase.length;
  }
  const telling = concepts.filter(({ typed }) => !FILLERS.has(typed));
  return telling.length > 0 ? telling : concepts;
}

/** Whether a text is a name of a program or of the API, and no plain word: `edgeCount`, `NOT_FOUND`, `playlists.get`. */
export function isName(text: string): boolean {
  return /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}_\p{Lu}|\w\.\w)\S*$|^\p{Lu}{4,}$/u.test(text.trim());
}

/** The words of a text as the index has them: in lower case, without what is between them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The longest phrase of the synonyms that begins at a word, or the word alone. */
function phraseAt(words: readonly string[], at: number): readonly string[] {
  for (let length = longest; length > 1; length -= 1) {
    const phrase = words.slice(at, at + length);
    if (phrase.length === length && groups.some((group) => group.some((one) => isSame(one, phrase))))
      return phrase;
  }
  return words.slice(at, at + 1);
}

function othersOf(phrase: readonly string[]): string[] {
  const same = groups.filter((group) => group.some((one) => isSame(one, phrase))).flat();
  const [word = ""] = phrase;
  // A search finds words that begin with what was typed, so the plural is found by the singular, but not the reverse.
  const singular = phrase.length === 1 && /[^s]s$/.test(word) && word.length > 4 ? [word.slice(0, -1)] : [];
  const all = [...same.map((one) => one.join(" ")), ...singular];
  return [...new Set(all)].filter((one) => one !== phrase.join(" "));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
