/** Path and query of a request, percent-encoded. */
export interface RequestTarget {
  readonly path: string;
  /** What follows the question mark; empty if there is nothing. */
  readonly query: string;
}

/**
 * What the URL parser leaves as it is, so that most targets need no parsing. A path with dots or percent signs may
 * have segments to resolve.
 */
const PLAIN = /^\/[\w\-~!$&()*+,;=:@/]*(?:\?[\w\-.~!$&()*+,;=:@/?%]*)?$/;

/**
 * Reads the target of an HTTP request as `fetch` reads the same URL: dot segments are resolved, and what has to be
 * percent-encoded is. A proxy may send the whole URL as the target (RFC 9112, section 3.2.2).
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function readTarget(target: string): RequestTarget {
  if (PLAIN.test(target)) return split(target);
  const text = target.startsWith("/") ? `http://localhost${target}` : target;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return split(target);
  const { pathname, search } = new URL(text);
  return { path: pathname, query: search.slice(1) };
}

function split(target: string): RequestTarget {
  const mark = target.indexOf("?");
  return mark < 0
    ? { path: target, query: "" }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
